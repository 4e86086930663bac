import io.plumbline.processor.programs.Sink;

class SwitchOnStrings {
    static String code(String country) {
        String code;
        switch (country) {
            case "Switzerland" -> code = "ch";
            case "Germany" -> code = "de";
            default -> code = country.isEmpty() ? "none" : "any";
        }
        Sink.name(code);
        return Sink.lower(code); // twin: return Sink.lower(code + "!"); // error: [plumbline.pattern] "ch!" does not match ^[a-z]+$ (lower)
    }

    static void main() {
        code("Switzerland");
        code("Germany");
        code("");
        code("x");
    }
}
