package cases.flow;

import io.plumbline.runtime.constraint.Range;

class Branching {

    static void retries(@Range(minimum = "0", maximum = "3") int retries) {}

    static boolean coin() {
        return Math.random() > 0.5;
    }

    void locals() {
        int wrong = 9;
        retries(wrong); // error: [plumbline.range] 9 is outside 0..3 (retries)
        int right = 3;
        retries(right);
        right = 4;
        retries(right); // error: [plumbline.range] 4 is outside 0..3 (retries)
        right -= 1;
        retries(right);
        right++;
        retries(right); // error: [plumbline.range] 4 is outside 0..3 (retries)
        retries(right--); // error: [plumbline.range] 4 is outside 0..3 (retries)
        retries(right);
        retries(++right); // error: [plumbline.range] 4 is outside 0..3 (retries)
    }

    void refinedByIf(int x) {
        if (x > 3) {
            retries(x); // error: [plumbline.range] at least 4 is outside 0..3 (retries)
        } else {
            retries(x);
        }
        if (x > 2) {
            retries(x);
        }
        if (x < 0) {
            retries(x); // error: [plumbline.range] at most -1 is outside 0..3 (retries)
        }
        if (x == 7) {
            retries(x); // error: [plumbline.range] 7 is outside 0..3 (retries)
        }
        if (x != 7) {
            retries(x);
        }
        if (3 < x) {
            retries(x); // error: [plumbline.range] at least 4 is outside 0..3 (retries)
        }
        if (x >= 4 && x <= 10) {
            retries(x); // error: [plumbline.range] 4..10 is outside 0..3 (retries)
        }
        if (x < 0 || x > 3) {
            retries(x);
        }
        if (!(x <= 3)) {
            retries(x); // error: [plumbline.range] at least 4 is outside 0..3 (retries)
        }
    }

    void earlyReturn(int x) {
        if (x <= 3) {
            return;
        }
        retries(x); // error: [plumbline.range] at least 4 is outside 0..3 (retries)
    }

    void guardedByThrow(int x) {
        if (x < 0 || x > 3) {
            throw new IllegalArgumentException();
        }
        retries(x);
        retries(x + 4); // error: [plumbline.range] 4..7 is outside 0..3 (retries)
        retries(x + 3);
    }

    void unreachable(int x) {
        if (x > 3 && x < 2) {
            retries(9);
        }
        int y = 2;
        if (y > 3) {
            retries(9);
        }
        boolean never = false;
        if (never) {
            retries(9);
        }
    }

    void conditional(int x, boolean which) {
        retries(which ? 7 : 9); // error: [plumbline.range] 7 is outside 0..3 (retries) // error: [plumbline.range] 9 is outside 0..3 (retries)
        retries(which ? 2 : 9); // warning: [plumbline.range] 9 is outside 0..3 (retries)
        retries(which ? 2 : 3);
        retries(x > 3 ? 3 : x);
        retries(x > 3 ? x : 3); // warning: [plumbline.range] at least 4 is outside 0..3 (retries)
        retries(x > 3 ? 3 : x < 0 ? 0 : x);
        retries((which ? (coin() ? 1 : 4) : 2)); // warning: [plumbline.range] 4 is outside 0..3 (retries)
    }

    void joined(boolean which) {
        int r = 2;
        if (which) {
            r = 9;
        }
        retries(r); // warning: [plumbline.range] 9 is outside 0..3 on one path (retries)
        int s;
        if (which) {
            s = 7;
        } else {
            s = 9;
        }
        retries(s); // error: [plumbline.range] 7 is outside 0..3 (retries)
    }

    void correlated(boolean which) {
        int r = which ? 9 : 2;
        if (!which) {
            retries(r);
        }
        int s = 2;
        if (coin()) {
            s = 9;
        }
        retries(s); // warning: [plumbline.range] 9 is outside 0..3 on one path (retries)
    }

    void booleans(int x) {
        boolean high = x > 3;
        if (high) {
            retries(x);
        }
        boolean known = true;
        retries(known ? 3 : 9);
        known = !known;
        retries(known ? 3 : 9); // error: [plumbline.range] 9 is outside 0..3 (retries)
    }

    void assertion(int x) {
        assert x > 3;
        retries(x); // error: [plumbline.range] at least 4 is outside 0..3 (retries)
    }

    void parameter(@Range(minimum = "5") int checked, @Range(minimum = "1", maximum = "2") int fine) {
        retries(checked); // error: [plumbline.range] at least 5 is outside 0..3 (retries)
        retries(fine);
        retries(fine + 4); // error: [plumbline.range] 5..6 is outside 0..3 (retries)
        checked = 3; // error: [plumbline.range] 3 is outside >= 5 (checked)
        retries(checked);
    }

    int assignmentInCondition(int[] data) {
        int x;
        if ((x = data[0]) > 3) {
            retries(x); // error: [plumbline.range] at least 4 is outside 0..3 (retries)
        }
        int y = x = 4;
        retries(y); // error: [plumbline.range] 4 is outside 0..3 (retries)
        return x;
    }

    void shortCircuit(int x, boolean which) {
        if (which && x > 3) {
            retries(x); // error: [plumbline.range] at least 4 is outside 0..3 (retries)
        }
        boolean both = x > 3 && use(x);
        if (which || x > 3) {
            retries(x);
        }
    }

    private static boolean use(int x) {
        return x > 0;
    }

    void boxed(Integer x) {
        if (x > 3) {
            retries(x); // error: [plumbline.range] at least 4 is outside 0..3 (retries)
        }
        Integer y = 9;
        retries(y); // error: [plumbline.range] 9 is outside 0..3 (retries)
        Integer z = null;
        if (x != null) {
            z = x;
        }
        retries(z);
    }

    void wide(long x) {
        if (x > 3_000_000_000L) {
            Settings.limit(x); // error: [plumbline.range] at least 3000000001 is outside <= 3000000000 (limit)
        }
        Settings.limit(x);
    }

    static class Settings {
        static void limit(@Range(maximum = "3000000000") long limit) {}
    }
}
