import io.plumbline.processor.programs.Sink;

class InstanceInitialiser {
    final int limit;
    int steps = 1;

    {
        steps += 2;
        limit = steps;
        int local = 2;
        Sink.small(local); // twin: Sink.small(local * 2); // error: [plumbline.range] 4 is outside 0..3 (small)
    }

    static void main() {
        Sink.small(new InstanceInitialiser().limit);
    }
}
