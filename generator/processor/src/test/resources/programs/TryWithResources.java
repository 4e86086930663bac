import io.plumbline.processor.programs.Sink;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

class TryWithResources {
    static int read(String text) {
        int first = 2;
        try (Reader reader = new StringReader(text);
                Reader other = new StringReader("")) {
            first = reader.read();
            first = Math.max(0, Math.min(first, 3));
            if (other.read() == -1) {
                throw new IOException("end");
            }
        } catch (IOException e) {
            Sink.small(e.getMessage().length());
        } finally {
            Sink.name("done"); // twin: Sink.name("d"); // error: [plumbline.length] "d" has 1 character, at least 2 are needed (name)
        }
        return first;
    }

    static void main() {
        Sink.small(read(""));
        Sink.small(read("x"));
    }
}
