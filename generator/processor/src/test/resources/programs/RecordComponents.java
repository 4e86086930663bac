import io.plumbline.processor.programs.Sink;
import io.plumbline.runtime.constraint.Range;

class RecordComponents {
    record Config(@Range(minimum = "0", maximum = "3") int retries, String name) {
        Config {
            Sink.small(retries);
        }

        Config(String name) {
            this(2, name);
        }

        Config withRetries(@Range(minimum = "0", maximum = "3") int retries) {
            return new Config(retries, name);
        }
    }

    static void main() {
        Config config = new Config("a").withRetries(3); // twin: Config config = new Config("a").withRetries(4); // error: [plumbline.range] 4 is outside 0..3 (retries)
        Sink.small(config.retries());
    }
}
