import io.plumbline.processor.programs.Sink;

class Texts {
    static void take(String text, int count) {
        String padded = "ab" + (count & 7);
        Sink.name(padded);
        Sink.lower("x".repeat(2) + "y".toLowerCase());
        String block = """
                ab
                """;
        Sink.name(block);
        Sink.lower(block.strip());
        StringBuilder builder = new StringBuilder("ab");
        builder.append(text);
        Sink.name(builder.toString());
        if (text.matches("[a-z]+")) {
            Sink.lower(text);
        }
        String joined = String.join("", "a", text);
        Sink.lower(joined);
        Sink.lower("a" + text); // twin: Sink.lower("a-" + text); // error: [plumbline.pattern] "a-" + … does not match ^[a-z]+$ (lower)
    }

    static void main() {
        take("c", 3);
        take("cd", -1);
    }
}
