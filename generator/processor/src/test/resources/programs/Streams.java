import io.plumbline.processor.programs.Sink;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class Streams {
    static void main() {
        IntStream.rangeClosed(0, 3).forEach(Sink::small);
        IntStream.range(0, 40).map(i -> i % 4).forEach(i -> Sink.small(i));
        List<Integer> squares = Stream.of(0, 1).map(i -> i * i).collect(Collectors.toList());
        squares.forEach(i -> Sink.small(i));
        Sink.pair(squares);
        int sum = squares.stream().mapToInt(Integer::intValue).sum();
        Sink.small(sum);
        IntStream.of(7, 9).map(i -> i & 1).forEach(i -> Sink.small(i & 3)); // twin: IntStream.of(7, 9).map(i -> i & 1).forEach(i -> Sink.small((i & 3) + 4)); // error: [plumbline.range] 4..7 is outside 0..3 (small)
    }
}
