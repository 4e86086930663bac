import io.plumbline.processor.programs.Sink;

class TryCatchFinally {
    static int parse(String text) {
        int value = 9;
        try {
            value = Integer.parseInt(text);
            if (value < 0 || value > 3) {
                throw new IllegalArgumentException(text);
            }
            return Sink.small(value);
        } catch (NumberFormatException e) {
            value = 1;
        } catch (IllegalArgumentException | NullPointerException e) {
            value = 2;
        } finally {
            value++;
        }
        return Sink.small(value); // twin: return Sink.small(value + 3); // error: [plumbline.range] 5 is outside 0..3 (small)
    }

    static void main() {
        Sink.small(parse("3"));
        Sink.small(parse("9"));
        Sink.small(parse("x"));
    }
}
