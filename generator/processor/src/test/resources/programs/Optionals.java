import io.plumbline.processor.programs.Sink;
import java.util.Optional;
import java.util.OptionalInt;

class Optionals {
    static Optional<Integer> parse(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static void main() {
        Sink.small(parse("x").orElse(3));
        Sink.small(parse("2").map(x -> x + 1).orElseThrow());
        Sink.small(parse("9").filter(x -> x < 4).orElseGet(() -> 0));
        parse("1").ifPresentOrElse(Sink::small, () -> Sink.small(0));
        Sink.small(OptionalInt.empty().orElse(2)); // twin: Sink.small(OptionalInt.empty().orElse(6)); // warning: [plumbline.range] 6 is outside 0..3 on one path (small)
    }
}
