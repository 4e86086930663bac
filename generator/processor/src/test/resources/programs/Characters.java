import io.plumbline.processor.programs.Sink;

class Characters {
    static void main() {
        int vowels = 0;
        for (char c = 'a'; c <= 'z'; c++) {
            Sink.lower(String.valueOf(c));
            switch (c) {
                case 'a', 'e', 'i' -> vowels++;
                default -> {}
            }
        }
        Sink.small(vowels);
        Sink.small('d' - 'a');
        Sink.small("abc".indexOf('c'));
        Sink.small("a3".charAt(1) - '0');
        char upper = Character.toUpperCase('b');
        Sink.lower("" + (char) (upper + 32)); // twin: Sink.lower("" + upper); // error: [plumbline.pattern] "B" does not match ^[a-z]+$ (lower)
    }
}
