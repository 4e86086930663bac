import io.plumbline.processor.programs.Sink;

class SealedHierarchy {
    sealed interface Shape permits Circle, Square, Point {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    enum Point implements Shape {
        ORIGIN
    }

    static int corners(Shape shape) {
        if (shape instanceof Square) {
            return 3;
        }
        return shape instanceof Circle circle ? circle.radius() & 1 : 2;
    }

    static void main() {
        Sink.small(corners(new Circle(7)));
        Sink.small(corners(new Square(7)));
        Sink.small(corners(Point.ORIGIN)); // twin: Sink.small(4 + (corners(Point.ORIGIN) & 1)); // error: [plumbline.range] 4..5 is outside 0..3 (small)
    }
}
