package io.plumbline.processor.random;

import java.util.List;
import java.util.Random;

/** Random bodies of methods that call what demands something, each call on a line of its own with a number. */
final class Methods {

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int names;
    private int calls;

    Methods(Random random) {
        this.random = random;
    }

    /** A class of so many methods {@code m0(int a, int b, String s)} and so on. */
    String program(int methods) {
        text.append("import io.plumbline.processor.random.Sinks;\n\nclass P {\n");
        text.append("    private static final int[] TABLE = {1, 3, 5, 7};\n\n");
        text.append("    static int small(int x) {\n        if (x < 0 || x > 3) {\n");
        text.append("            throw new IllegalArgumentException();\n        }\n        return x;\n    }\n\n");
        for (int i = 0; i < methods; i++) {
            text.append("    static void m" + i + "(int a, int b, String s) {\n");
            block(Scope.ofParameters(), 1 + random.nextInt(3), 1 + random.nextInt(4));
            text.append("    }\n\n");
        }
        return text.append("}\n").toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void block(Scope outer, int depth, int statements) {
        Scope scope = outer;
        for (int i = 0; i < statements; i++) {
            scope = statement(scope, depth);
        }
        call(scope);
    }

    /** Conditions near the bounds of what is demanded, where a mistake by one shows. */
    private void bounded(Scope scope, Expressions expressions) {
        String name = expressions.pick(scope.ints());
        line("if (" + name + expressions.pick(List.of(" >= ", " > ", " != ")) + (random.nextInt(3) - 1) + " && " + name
                + expressions.pick(List.of(" <= ", " < ", " == ")) + (2 + random.nextInt(4)) + ") {");
        line("Sinks.small(" + name + ", " + calls++ + ");\n}");
    }

    private void call(Scope scope) {
        Expressions expressions = new Expressions(random, scope);
        line(
                random.nextInt(4) == 0
                        ? "Sinks.text(" + expressions.text(2) + ", " + calls++ + ");"
                        : "Sinks.small(" + expressions.ofInt(random.nextInt(3)) + ", " + calls++ + ");");
    }

    /** Writes a statement; what can be named behind it comes back. */
    private Scope statement(Scope scope, int depth) {
        Expressions expressions = new Expressions(random, scope);
        switch (random.nextInt(depth > 0 ? 16 : 7)) {
            case 0, 1 -> {
                return declaration(scope, expressions);
            }
            case 2 -> {
                String name = "v" + names++;
                line("String " + name + " = " + expressions.text(2) + ";");
                return scope.withText(name);
            }
            case 3, 4 -> assignment(scope, expressions);
            case 5 -> call(scope);
            case 6 -> {
                bounded(scope, expressions);
                line("small(" + expressions.pick(scope.ints()) + ");");
            }
            case 7, 8 -> choice(scope, expressions, depth);
            case 9 -> counting(scope, expressions, depth);
            case 10 -> repeating(scope, expressions, depth);
            case 11 -> selecting(scope, expressions, depth);
            case 12 -> trying(scope, depth);
            case 13 -> labeled(scope, expressions, depth);
            case 14 -> each(scope, expressions, depth);
            default -> lambda(expressions);
        }
        return scope;
    }

    private Scope declaration(Scope scope, Expressions expressions) {
        String name = "v" + names++;
        String type = expressions.pick(List.of("int", "int", "byte", "short", "char", "Integer"));
        String cast = type.equals("Integer") ? "int" : type;
        line(type + " " + name + " = (" + cast + ") (" + expressions.ofInt(2) + ");");
        return scope.withInt(name, type.equals("int"));
    }

    private void assignment(Scope scope, Expressions expressions) {
        if (scope.hasAssignable()) {
            String variable = expressions.pick(scope.assignable());
            String operator = random.nextBoolean() ? "=" : expressions.compound();
            line(variable + " " + operator + " " + expressions.ofInt(2) + ";");
        }
    }

    private void choice(Scope scope, Expressions expressions, int depth) {
        line("if (" + expressions.condition(2) + ") {");
        block(scope, depth - 1, 2);
        if (random.nextInt(4) == 0) {
            line(expressions.pick(List.of("return;", "throw new IllegalStateException();")));
        }
        if (random.nextBoolean()) {
            line("} else {");
            block(scope, depth - 1, 2);
        }
        line("}");
    }

    private void counting(Scope scope, Expressions expressions, int depth) {
        String name = "v" + names++;
        boolean isUp = random.nextBoolean();
        line("for (int " + name + " = " + expressions.ofInt(random.nextInt(2)) + "; " + name + (isUp ? " <= " : " >= ")
                + expressions.ofInt(0) + "; " + name + (isUp ? "++" : " -= " + (1 + random.nextInt(3))) + ") {");
        round(scope.withInt(name, random.nextInt(4) == 0), expressions, depth);
        line("}");
    }

    private void round(Scope scope, Expressions expressions, int depth) {
        line("Sinks.tick();");
        block(scope, depth - 1, 2);
        if (random.nextInt(3) == 0) {
            line("if (" + expressions.condition(1) + ") { " + expressions.pick(List.of("break;", "continue;")) + " }");
            call(scope);
        }
    }

    private void repeating(Scope scope, Expressions expressions, int depth) {
        boolean isTail = random.nextBoolean();
        line(isTail ? "do {" : "while (" + expressions.condition(1) + ") {");
        round(scope, expressions, depth);
        line(isTail ? "} while (" + expressions.condition(1) + ");" : "}");
    }

    private void selecting(Scope scope, Expressions expressions, int depth) {
        boolean isArrow = random.nextBoolean();
        line("switch (" + expressions.ofInt(1) + ") {");
        for (int i = 0; i < 3; i++) {
            line("case " + (i * 2) + (isArrow ? " -> {" : ": {"));
            block(scope, depth - 1, 1);
            line(isArrow || random.nextBoolean() ? "}" : "} break;");
        }
        line("default" + (isArrow ? " -> {" : ": {"));
        block(scope, depth - 1, 1);
        line("}\n}");
    }

    private void trying(Scope scope, int depth) {
        line("try {");
        block(scope, depth - 1, 2);
        line("} catch (RuntimeException e" + names++ + ") {");
        block(scope, depth - 1, 1);
        if (random.nextBoolean()) {
            line("} finally {");
            block(scope, depth - 1, 1);
        }
        line("}");
    }

    private void labeled(Scope scope, Expressions expressions, int depth) {
        String label = "l" + names++;
        String name = "v" + names++;
        line(label + ": for (int " + name + " = 0; " + name + " < " + expressions.ofInt(0) + "; " + name + "++) {");
        line("while (" + expressions.condition(1) + ") {");
        round(scope.withInt(name, false), expressions, Math.min(depth, 1));
        line("if (" + expressions.condition(1) + ") { " + expressions.pick(List.of("break ", "continue ")) + label
                + "; }");
        line("}");
        call(scope.withInt(name, false));
        line("}");
    }

    private void each(Scope scope, Expressions expressions, int depth) {
        String name = "v" + names++;
        line("for (int " + name + " : new int[] {" + expressions.ofInt(1) + ", " + expressions.ofInt(0) + "}) {");
        round(scope.withInt(name, false), expressions, depth);
        line("}");
    }

    private void lambda(Expressions expressions) {
        String name = "v" + names++;
        line("final int " + name + " = " + expressions.ofInt(1) + ";");
        line("Runnable r" + name + " = () -> {");
        line("Sinks.small(" + name + ", " + calls++ + ");\n};");
        line("r" + name + ".run();");
    }
}
