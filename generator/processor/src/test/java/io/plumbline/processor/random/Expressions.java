package io.plumbline.processor.random;

import java.util.List;
import java.util.Random;

/** Random expressions of Java over the variables in scope; the same random numbers give the same text. */
final class Expressions {

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "2",
            "3",
            "4",
            "5",
            "7",
            "8",
            "-1",
            "-2",
            "-4",
            "10",
            "16",
            "31",
            "33",
            "100",
            "127",
            "128",
            "255",
            "256",
            "65535",
            "1000",
            "-128",
            "Integer.MAX_VALUE",
            "Integer.MIN_VALUE");

    private static final List<String> TEXTS = List.of("\"\"", "\"a\"", "\"ab\"", "\"abc\"", "\" x \"", "\"long text\"");

    private final Random random;
    private final Scope scope;

    Expressions(Random random, Scope scope) {
        this.random = random;
        this.scope = scope;
    }

    String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    String number() {
        return pick(NUMBERS);
    }

    /** An expression of type {@code int}. */
    String ofInt(int depth) {
        if (depth <= 0) {
            return random.nextInt(3) == 0 ? number() : pick(scope.ints());
        }
        int next = depth - 1;
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> "(" + ofInt(next) + " " + pick(List.of("+", "-", "*")) + " " + ofInt(next) + ")";
            case 3 -> "(" + ofInt(next) + " " + pick(List.of("/", "%")) + " " + ofInt(next) + ")";
            case 4 -> "(" + ofInt(next) + " " + pick(List.of("&", "|", "^")) + " " + ofInt(next) + ")";
            case 5 -> "(" + ofInt(next) + " " + pick(List.of("<<", ">>", ">>>")) + " " + ofInt(0) + ")";
            case 6 -> pick(List.of("-", "~", "+")) + "(" + ofInt(next) + ")";
            case 7 -> "(" + pick(List.of("byte", "short", "char", "int")) + ") (int) (" + ofInt(next) + ")";
            case 8 -> "(int) (" + ofLong(next) + ")";
            case 9 -> "Math." + pick(List.of("min", "max", "floorMod")) + "(" + ofInt(next) + ", " + ofInt(next) + ")";
            case 10 -> "Math.abs(" + ofInt(next) + ")";
            case 11 -> "(" + condition(next) + " ? " + ofInt(next) + " : " + ofInt(next) + ")";
            case 12 -> text(next) + ".length()";
            case 13 -> scope.hasAssignable() ? assigning(next) : ofInt(next);
            case 14 -> "TABLE[(" + ofInt(next) + ") & 3]";
            default -> selection(next);
        };
    }

    private String assigning(int depth) {
        String variable = pick(scope.assignable());
        return switch (random.nextInt(4)) {
            case 0 -> "(" + variable + " = " + ofInt(depth) + ")";
            case 1 -> variable + "++";
            case 2 -> "--" + variable;
            default -> "(" + variable + " " + compound() + " " + ofInt(depth) + ")";
        };
    }

    /** An operator that computes and assigns. */
    String compound() {
        return pick(List.of("+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", ">>>="));
    }

    private String selection(int depth) {
        return "switch (" + ofInt(depth) + " & 3) { case 0 -> " + ofInt(depth) + "; case 1, 2 -> { yield "
                + ofInt(depth) + "; } default -> " + ofInt(depth) + "; }";
    }

    private String ofLong(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> "((long) " + ofInt(depth) + " * " + ofInt(depth) + ")";
            case 1 -> "(" + ofInt(depth) + " + " + pick(List.of("1L", "-1L", "0xffffffffL", "Long.MAX_VALUE")) + ")";
            case 2 -> "((long) (" + ofInt(depth) + ") << " + ofInt(0) + ")";
            default -> "(" + ofInt(depth) + " & 0xffL)";
        };
    }

    /** A condition, which no compiler can decide. */
    String condition(int depth) {
        if (depth <= 0) {
            return pick(scope.ints()) + " " + comparison() + " " + ofInt(0);
        }
        int next = depth - 1;
        return switch (random.nextInt(8)) {
            case 0 -> "(" + condition(next) + " && " + condition(next) + ")";
            case 1 -> "(" + condition(next) + " || " + condition(next) + ")";
            case 2 -> "!(" + condition(next) + ")";
            case 3 -> text(next) + "." + pick(List.of("isEmpty()", "equals(\"ab\")", "startsWith(\"a\")"));
            case 4 -> "(" + condition(next) + " ? " + condition(next) + " : " + condition(next) + ")";
            default -> "(" + pick(scope.ints()) + " " + comparison() + " " + ofInt(next) + ")";
        };
    }

    private String comparison() {
        return pick(List.of("<", "<=", ">", ">=", "==", "!="));
    }

    /** An expression of type {@code String}. */
    String text(int depth) {
        if (depth <= 0) {
            return random.nextBoolean() ? pick(TEXTS) : pick(scope.texts());
        }
        int next = depth - 1;
        return switch (random.nextInt(6)) {
            case 0 -> "(" + text(next) + " + " + text(next) + ")";
            case 1 -> "(" + text(next) + " + " + ofInt(next) + ")";
            case 2 -> text(next) + pick(List.of(".trim()", ".strip()", ".concat(\"z\")"));
            case 3 -> text(next) + ".substring((" + ofInt(0) + ") & 3)";
            case 4 -> text(next) + ".repeat(" + random.nextInt(4) + ")";
            default -> "(" + condition(next) + " ? " + text(next) + " : " + text(next) + ")";
        };
    }
}
