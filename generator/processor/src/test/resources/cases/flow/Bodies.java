package cases.flow;

import io.plumbline.runtime.constraint.Range;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

class Bodies {

    static void retries(@Range(minimum = "0", maximum = "3") int retries) {}

    static int read() throws java.io.IOException {
        return System.in.read();
    }

    void lambdas() {
        int captured = 9;
        Runnable wrong = () -> retries(captured); // error: [plumbline.range] 9 is outside 0..3 (retries)
        IntConsumer unknown = x -> retries(x);
        IntConsumer refined = x -> {
            if (x > 3) {
                retries(x); // error: [plumbline.range] at least 4 is outside 0..3 (retries)
            }
        };
        IntSupplier other = () -> {
            return 9;
        };
        List.of(1, 2).forEach(x -> retries(4)); // error: [plumbline.range] 4 is outside 0..3 (retries)
    }

    void classes() {
        int captured = 9;
        new Object() {
            int field = 4;

            void run() {
                retries(captured); // error: [plumbline.range] 9 is outside 0..3 (retries)
                retries(field);
            }
        }.run();
        class Local {
            void run(int x) {
                retries(9); // error: [plumbline.range] 9 is outside 0..3 (retries)
                retries(x);
            }
        }
        new Local().run(2);
    }

    void tries() {
        int x = 1;
        try {
            x = 9;
            x = read();
            retries(x);
        } catch (java.io.IOException e) {
            retries(x);
            x = 8;
        }
        retries(x); // warning: [plumbline.range] 8 is outside 0..3 on one path (retries)
        int y;
        try {
            y = read();
        } catch (java.io.IOException e) {
            y = 2;
        } finally {
            retries(5); // error: [plumbline.range] 5 is outside 0..3 (retries)
        }
        retries(y);
        int z = 1;
        try {
            read();
        } catch (java.io.IOException e) {
            return;
        } finally {
            z = 7;
        }
        retries(z); // error: [plumbline.range] 7 is outside 0..3 (retries)
    }

    int leavesByFinally() {
        int x = 1;
        while (true) {
            try {
                break;
            } finally {
                x = 9;
            }
        }
        retries(x);
        return x;
    }

    void synchronizedBlock() {
        int x = 2;
        synchronized (this) {
            x = 4;
        }
        retries(x); // error: [plumbline.range] 4 is outside 0..3 (retries)
    }

    void labeledBlock(boolean which) {
        int x = 2;
        block:
        {
            if (which) {
                break block;
            }
            x = 4;
        }
        retries(x); // warning: [plumbline.range] 4 is outside 0..3 on one path (retries)
    }

    @Range(minimum = "0", maximum = "3")
    int result(int x) {
        if (x > 10) {
            return x; // error: [plumbline.range] at least 11 is outside 0..3 (result)
        }
        return x;
    }

    void usesResult() {
        retries(result(1));
        retries(result(1) + 4); // error: [plumbline.range] 4..7 is outside 0..3 (retries)
    }

    final int limit;
    int changing = 9;

    Bodies(int x) {
        limit = 5;
        retries(limit); // error: [plumbline.range] 5 is outside 0..3 (retries)
    }

    void fields(Bodies other) {
        retries(limit);
        if (limit > 3) {
            retries(limit); // error: [plumbline.range] at least 4 is outside 0..3 (retries)
            retries(other.limit);
        }
        if (changing > 3) {
            retries(changing);
        }
    }

    static class Initialised {
        int x = 4;

        {
            int y = 9;
            retries(y); // error: [plumbline.range] 9 is outside 0..3 (retries)
        }

        static {
            retries(4); // error: [plumbline.range] 4 is outside 0..3 (retries)
        }
    }
}
