import io.plumbline.processor.programs.Sink;

class LocalTypes {
    static void main() {
        enum Size {
            S,
            M,
            L
        }
        interface Sized {
            Size size();
        }
        record Shirt(Size size, int count) implements Sized {
            int total() {
                return size.ordinal() + count;
            }
        }
        int base = 1;
        class Shop {
            int stock = base;

            void add() {
                stock += 2;
                Sink.small(stock);
                Sink.small(base); // twin: Sink.small(base - 2); // error: [plumbline.range] -1 is outside 0..3 (small)
            }
        }
        Sink.small(new Shirt(Size.M, 2).total());
        new Shop().add();
    }
}
