package io.plumbline.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Sources of a made-up downstream project: records with builders as they are generated, and classes dense with calls of
 * them beside ordinary code. The same seed gives the same project.
 */
final class SyntheticProject {

    private static final int RECORDS = 40;
    private static final int PROPERTIES = 8;
    private static final int METHODS_PER_CLASS = 20;

    private final Random random = new Random(42);
    private final boolean isConstrained;

    /** A project whose records state constraints, or the same without them. */
    SyntheticProject(boolean isConstrained) {
        this.isConstrained = isConstrained;
    }

    /** Writes the records into one directory and about so many lines that use them into another. */
    void write(Path records, Path users, int lines) throws IOException {
        Files.createDirectories(records.resolve("model"));
        Files.createDirectories(users.resolve("app"));
        for (int i = 0; i < RECORDS; i++) {
            Files.writeString(records.resolve("model/Config" + i + ".java"), configuration(i));
        }
        int written = 0;
        for (int i = 0; written < lines; i++) {
            String text = user(i);
            Files.writeString(users.resolve("app/User" + i + ".java"), text);
            written += (int) text.lines().count();
        }
    }

    private String annotation(int property) {
        if (!isConstrained) {
            return "";
        }
        return property % 2 == 0
                ? "@io.plumbline.runtime.constraint.Range(minimum = \"0\", maximum = \"" + (property + 3) + "\") "
                : "@io.plumbline.runtime.constraint.Length(minLength = 1, maxLength = " + (property + 20) + ") ";
    }

    private static String type(int property) {
        return property % 2 == 0 ? "int" : "String";
    }

    private String configuration(int index) {
        StringBuilder text = new StringBuilder("package model;\n\npublic record Config" + index + "(");
        for (int p = 0; p < PROPERTIES; p++) {
            text.append(p == 0 ? "" : ", ")
                    .append(annotation(p))
                    .append(type(p))
                    .append(" p")
                    .append(p);
        }
        text.append(") {\n    public static Builder builder() {\n        return new Builder();\n    }\n\n");
        text.append("    public static final class Builder {\n");
        for (int p = 0; p < PROPERTIES; p++) {
            text.append("        private " + type(p) + " p" + p + ";\n\n        public Builder p" + p + "("
                    + annotation(p) + type(p) + " value) {\n            this.p" + p
                    + " = value;\n            return this;\n        }\n\n");
        }
        text.append("        public Config" + index + " build() {\n            return new Config" + index
                + "(p0, p1, p2, p3, p4, p5, p6, p7);\n        }\n    }\n}\n");
        return text.toString();
    }

    private String user(int index) {
        StringBuilder text = new StringBuilder("package app;\n\nimport java.util.ArrayList;\nimport java.util.List;\n"
                + "import model.*;\n\npublic class User" + index + " {\n");
        for (int m = 0; m < METHODS_PER_CLASS; m++) {
            text.append(random.nextInt(3) == 0 ? ordinary(m) : building(m));
        }
        return text.append("}\n").toString();
    }

    private String building(int method) {
        String config = "Config" + random.nextInt(RECORDS);
        int limit = 1 + random.nextInt(3);
        StringBuilder text =
                new StringBuilder("    public List<" + config + "> make" + method + "(int count, String name) {\n"
                        + "        List<" + config + "> all = new ArrayList<>();\n"
                        + "        int retries = Math.min(Math.max(count, 0), " + limit + ");\n"
                        + "        for (int i = 0; i <= " + limit + "; i++) {\n"
                        + "            all.add(" + config + ".builder()\n");
        for (int p = 0; p < PROPERTIES; p++) {
            String value = p % 2 == 1
                    ? "\"value" + random.nextInt(1000) + "\""
                    : p == 4 ? "retries" : p == 6 ? "i % " + (p + 2) : String.valueOf(random.nextInt(p + 3));
            text.append("                    .p" + p + "(" + value + ")\n");
        }
        return text.append("                    .build());\n        }\n"
                        + "        if (name != null && name.length() > 3 && count > 2) {\n"
                        + "            all.add(" + config + ".builder().p0(count % 3).p1(name + count).build());\n"
                        + "        }\n        return all;\n    }\n\n")
                .toString();
    }

    private String ordinary(int method) {
        return "    public int count" + method + "(List<String> names, int[] table) {\n"
                + "        int sum = 0;\n"
                + "        for (String name : names) {\n"
                + "            switch (name.length() % 3) {\n"
                + "                case 0 -> sum += name.charAt(0);\n"
                + "                case 1 -> sum ^= name.hashCode();\n"
                + "                default -> sum--;\n"
                + "            }\n        }\n"
                + "        for (int i = 0; i < table.length; i++) {\n"
                + "            sum += table[i] > " + random.nextInt(100) + " ? table[i] : -table[i];\n"
                + "        }\n        return sum + names.stream().mapToInt(String::length).sum();\n    }\n\n";
    }
}
