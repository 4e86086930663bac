import io.plumbline.processor.programs.Sink;

class InnerClasses {
    private int count = 7;

    class Counter {
        private int count = 2;

        void run() {
            Sink.small(count);
            InnerClasses.this.count = 3;
            Sink.small(InnerClasses.this.count);
            int local = 3;
            Sink.small(local); // twin: Sink.small(local + 1); // error: [plumbline.range] 4 is outside 0..3 (small)
        }
    }

    static void main() {
        InnerClasses outer = new InnerClasses();
        outer.new Counter().run();
        Sink.small(outer.count);
    }
}
