import io.plumbline.processor.programs.Sink;

class SealedSwitch {
    sealed interface Expression permits Constant, Sum, Negation {}

    record Constant(int value) implements Expression {}

    record Sum(Expression left, Expression right) implements Expression {}

    record Negation(Expression inner) implements Expression {}

    static int evaluate(Expression expression) {
        return switch (expression) {
            case Constant(int value) -> value;
            case Sum(Constant(int a), Constant(int b)) -> a + b;
            case Sum(var left, var right) -> evaluate(left) + evaluate(right);
            case Negation(var inner) -> -evaluate(inner);
        };
    }

    static void main() {
        Sink.small(evaluate(new Sum(new Constant(4), new Negation(new Constant(2)))));
        Sink.small(switch ((Expression) new Sum(new Constant(1), new Constant(2))) {
            case Constant(int value) when value > 3 -> 3;
            case Constant(int value) -> Math.max(value, 0);
            case Sum sum -> 1; // twin: case Sum sum -> evaluate(sum) & 4 | 8; // warning: [plumbline.range] 8..15 is outside 0..3 (small)
            case Negation negation -> 0;
        });
    }
}
