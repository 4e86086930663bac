import io.plumbline.processor.programs.Sink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class EnhancedLoops {
    static void main() {
        for (int value : new int[] {0, 1, 2, 3}) {
            Sink.small(value);
        }
        for (String text : List.of("ab", "abc")) {
            Sink.name(text);
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (char c : "hello".toCharArray()) {
            counts.merge(String.valueOf(c), 1, Integer::sum);
        }
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            Sink.lower(entry.getKey());
            Sink.small(entry.getValue());
        }
        for (String text : new String[] {"ab", "cd"}) {
            Sink.lower(text); // twin: Sink.lower(text + 1); // error: [plumbline.pattern] "ab1" does not match ^[a-z]+$ (lower)
        }
    }
}
