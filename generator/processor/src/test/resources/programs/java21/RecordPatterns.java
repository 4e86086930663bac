import io.plumbline.processor.programs.Sink;

class RecordPatterns {
    record Point(int x, int y) {}

    record Line(Point from, Point to) {}

    static void take(Object o) {
        if (o instanceof Line(Point(int x, var y), Point to) && x >= 0 && x <= 3) {
            Sink.small(x); // twin: Sink.small(x - 4); // error: [plumbline.range] -4..-1 is outside 0..3 (small)
            Sink.small(y + to.x());
        }
    }

    static void main() {
        take(new Line(new Point(1, 2), new Point(0, 9)));
        take(new Line(new Point(9, 9), new Point(9, 9)));
        take(new Point(9, 9));
    }
}
