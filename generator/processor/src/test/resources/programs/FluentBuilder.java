import io.plumbline.processor.programs.Sink;
import io.plumbline.runtime.constraint.Range;

class FluentBuilder {
    private int retries = 9;
    private String name = "";

    static FluentBuilder start() {
        return new FluentBuilder();
    }

    FluentBuilder retries(@Range(minimum = "0", maximum = "3") int retries) {
        this.retries = retries;
        return this;
    }

    FluentBuilder name(String name) {
        this.name = name;
        return this;
    }

    String build() {
        Sink.small(retries);
        return Sink.name(name);
    }

    static void main() {
        FluentBuilder builder = start();
        builder.retries(9 / 3).name("abc");
        builder.build();
        start().name("ab").retries(3).build(); // twin: start().name("ab").retries(30).build(); // error: [plumbline.range] 30 is outside 0..3 (retries)
    }
}
