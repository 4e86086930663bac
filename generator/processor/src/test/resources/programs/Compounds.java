import io.plumbline.processor.programs.Sink;

class Compounds {
    static void main() {
        byte b = 127;
        b++;
        Sink.small(b + 128);
        short s = 1;
        s += 2;
        Sink.small(s);
        char c = 'a';
        c += 1;
        Sink.lower("" + c);
        int i = 5;
        i = (int) (i - 2.5);
        Sink.small(i);
        long l = 1L << 33;
        l >>= 32;
        Sink.small((int) l);
        i ^= 1;
        i |= 1;
        Sink.small(i);
        int j = i++ + ++i;
        Sink.even(j); // twin: Sink.even(j + 1); // error: [plumbline.multipleOf] 9 is not a multiple of 2 (even)
    }
}
