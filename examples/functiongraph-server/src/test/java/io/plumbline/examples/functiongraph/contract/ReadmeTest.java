package io.plumbline.examples.functiongraph.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is cut from this repository, and the compiler says what it is quoted with. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern BLOCK =
            Pattern.compile("<!-- (from|javac): (\\S+) -->\\n```\\w*\\n(.*?)```", Pattern.DOTALL);

    /**
     * A quotation.
     *
     * @param kind whether it quotes a file or what javac says of it
     * @param file from the repository's root
     * @param text what is quoted
     */
    record Quotation(String kind, String file, String text) {}

    static List<Quotation> quotations() throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
        List<Quotation> quotations = new ArrayList<>();
        while (blocks.find()) {
            quotations.add(new Quotation(blocks.group(1), blocks.group(2), blocks.group(3)));
        }
        return quotations;
    }

    static Stream<Quotation> excerpts() throws IOException {
        return quotations().stream().filter(quotation -> quotation.kind().equals("from"));
    }

    static Stream<Quotation> messages() throws IOException {
        return quotations().stream().filter(quotation -> quotation.kind().equals("javac"));
    }

    @ParameterizedTest
    @MethodSource("excerpts")
    void excerptsStandInTheirFiles(Quotation quotation) throws IOException {
        assertThat(Files.readString(ROOT.resolve(quotation.file()))).contains(quotation.text());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void theCompilerSaysWhatIsQuoted(Quotation quotation) throws IOException {
        Path file = ROOT.resolve(quotation.file());
        String name = String.valueOf(file.getFileName()).replace(".java", "");
        String said = String.valueOf(Javac.errors(name, Files.readString(file)).get(0));

        assertThat(said.replaceFirst("^/", "") + "\n").isEqualTo(quotation.text());
    }

    @Test
    void thereAreQuotationsOfBothKinds() throws IOException {
        assertThat(excerpts()).hasSizeGreaterThan(2);
        assertThat(messages()).hasSize(1);
    }
}
