import io.plumbline.processor.programs.Sink;

class SwitchStatement {
    @SuppressWarnings("fallthrough")
    static int weight(int day) {
        int weight = 0;
        switch (day) {
            case 1:
                weight++;
            case 2:
            case 3:
                weight += 2;
                break;
            case 4: {
                weight = 1;
                break;
            }
            default:
                return 0;
        }
        Sink.small(weight); // twin: Sink.small(weight + 3); // error: [plumbline.range] 5 is outside 0..3 (small)
        return weight;
    }

    static void main() {
        for (int day = 0; day < 7; day++) {
            Sink.small(weight(day));
        }
    }
}
