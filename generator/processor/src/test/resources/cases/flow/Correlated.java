package cases.flow;

import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Range;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is seen on one path only, under conditions that depend on the same: mostly nothing may be said. */
class Correlated {

    static void small(@Range(minimum = "0", maximum = "3") int v) {}

    static void text(@Length(minLength = 2, maxLength = 4) String v) {}

    static int read() {
        return (int) System.nanoTime();
    }

    static class Util {
        static void check(boolean condition) {
            if (!condition) {
                throw new IllegalStateException();
            }
        }
    }

    void derived(boolean flag) {
        int x = flag ? 9 : 1;
        if (x + 1 < 5) { small(x); }
    }
    void correlated(boolean flag) {
        int x = flag ? 1 : 7;
        int y = flag ? 9 : 2;
        if (x > 5) small(y);
    }
    void two(boolean flag) {
        int x = flag ? 9 : 1;
        int y = flag ? 10 : 0;
        if (x > y) small(x);
    }
    void copy(boolean flag) {
        int y = flag ? 9 : 2;
        boolean other = !flag;
        if (other) small(y);
    }
    void nested(boolean flag) {
        int[] y = {flag ? 9 : 2};
        if (!flag) small(y[0]);
    }
    void loop(int n) {
        for (int i = 0; i < 6; i++) { if (i * 2 < 7) small(i); }
        for (int i = 0; i < 6; i++) { int j = i; if (j < 4) small(i); }
        for (int i = 0; i < 6; i++) { int j = 6 - i; if (j > 2) small(i); }
    }
    void sw(int n) {
        int x = 0;
        switch (n) { case 1: x = 9; break; case 2: x = 2; break; default: x = 1; }
        switch (n) { case 2: small(x); break; default: }
        switch (n + 1) { case 3: small(x); break; default: }
    }
    void string(String s) {
        int x = 9;
        if (s.equals("a")) x = 1;
        int l = s.length();
        if (l == 1 && s.charAt(0) == 'a') small(x);
    }
    void postfix() {
        int countdown = 10;
        while (countdown-- > 0) { }
        small(countdown + 1);
    }
    void prefix(int n) {
        int x = n > 0 ? 9 : 3;
        if (--x < 4) small(x);
    }
    void mini(int n) {
        int x = n > 0 ? 9 : 3;
        int y = Math.min(x, 5);
        if (y < 4) small(x);
    }
    void bool(int n) {
        int x = n > 0 ? 9 : 3;
        boolean ok = x < 4;
        if (ok) small(x);
        if (!ok) return;
        small(x);
    }
    void tern(int n) {
        int x = n > 0 ? 9 : 3;
        int z = x < 4 ? 1 : 0;
        if (z == 1) small(x);
        small(z == 1 ? x : 0);
    }
    int f;
    void field(boolean flag) {
        int x = 9;
        if (f == 1) x = 2;
        if (f == 1) small(x);
    }
    void exc(String s) {
        int x = 9;
        boolean failed = false;
        try { Integer.parseInt(s); x = 2; } catch (NumberFormatException e) { failed = true; }
        if (!failed) small(x);
    }
    void lateInit(boolean flag) {
        int x; boolean set = false;
        if (flag) { x = 2; set = true; } else { x = 9; }
        if (set) small(x);
    }
    void nulls(Object o) {
        int x = o == null ? 9 : 2;
        String t = o == null ? null : "a";
        if (t != null) small(x);
    }
    void sum(boolean flag) {
        int x = flag ? 0 : 3;
        int y = flag ? 3 : 0;
        small(x + y);
        small(x * y);
        small(3 - x);
        small(x ^ x);
    }
    void same(boolean flag) {
        int x = flag ? 9 : 1;
        small(x - x);
        small(x / x);
        small(flag ? x - 6 : x);
        small(x > 5 ? 1 : x);
        text("a" + (flag ? "bcd" : "") + (flag ? "" : "xyz"));
    }
    private static void require(boolean ok) { if (!ok) throw new IllegalArgumentException(); }
    void guard(boolean flag) {
        int y = flag ? 9 : 2;
        require(!flag);
        small(y);
    }
    void guard2(int n) {
        int y = n > 0 ? 9 : 2;
        require(y < 5);
        small(y);
    }
    void guard3(int n) {
        int y = n > 0 ? 9 : 2;
        Util.check(y < 5);
        small(y);
    }
    void guard4(int n) {
        int y = n > 0 ? 9 : 2;
        Objects.checkIndex(y, 4);
        small(y);
    }
    void guard5(int n) {
        int y = n > 0 ? 9 : 2;
        boolean fine = y < 5;
        Util.check(fine);
        small(y);
    }
    void lists(boolean flag) {
        List<Integer> l = flag ? List.of(9) : List.of(1, 2);
        if (l.size() == 2) small(l.get(0));
        for (int i : l) { if (i < 4) small(i); }
    }
    void whileLoop() {
        int x = 9;
        boolean done = false;
        while (!done) { x = 2; done = true; }
        small(x);
    }
    void whileRead() {
        int x = 9;
        while (x > 3) { x = read() & 7; }
        small(x);
        int tries = 0;
        while (tries < 5 && read() > 0) tries++;
        if (tries == 5) return;
        small(Math.min(tries, 3));
    }
    void firstTime(int[] data) {
        int max = -1;
        for (int d : data) { if (max == -1 || d > max) max = d & 3; }
        if (data.length > 0) small(max);
    }
    void found(String[] names) {
        int index = -1;
        for (int i = 0; i < names.length; i++) { if (names[i].equals("a")) { index = i & 3; break; } }
        if (index >= 0) small(index);
        if (index == -1) return;
        small(index);
    }
    void nullInit(String s) {
        String r = null; int len = -1;
        if (s.length() > 3) { r = s; len = 3; }
        if (r != null) small(len);
    }
    void state(int[] in) {
        int state = 0, depth = 0;
        for (int c : in) {
            switch (state) {
                case 0 -> { if (c == 1) { state = 1; depth = 1; } }
                case 1 -> { if (c == 2) { state = 7; depth = 9; } else depth = 2; }
                default -> state = 0;
            }
            if (state != 7) small(depth % 4);
            if (state == 1) small(depth);
        }
    }
    void retry() {
        int attempt = 0;
        while (true) {
            attempt++;
            if (attempt > 3) break;
            small(attempt);
        }
    }
    void parity() {
        for (int i = 0; i < 8; i++) {
            boolean even = i % 2 == 0;
            small(even ? i / 2 : (i - 1) / 2);
        }
        for (int i = 0; i <= 6; i++) { if (i > 3) continue; small(i); }
        for (int i = 0, j = 6; i <= 6; i++, j--) { small(Math.min(i, j)); }
        for (int i = 0; i <= 6; i++) { for (int j = 0; j <= 6; j++) { if (i + j < 4) { small(i); small(j); small(i + j); } } }
        for (int i = 6; i-- > 0; ) { if (i < 4) small(i); }
        int k = 5;
        while (--k >= 0) { if (k <= 3) small(k); }
    }
    void lambda(boolean flag) {
        int y = flag ? 9 : 2;
        Runnable r = () -> { if (!flag) small(y); };
    }
    void inner(boolean flag) {
        int y = flag ? 9 : 2;
        new Object() { void m() { if (!flag) small(y); } };
    }
    void ternary(boolean a, boolean b) {
        int x = a ? 9 : 1;
        int y = b ? x : 2;
        if (!a) small(y);
        if (a && !b) small(y);
        small(a ? 2 : y);
    }
    void equalsVars(int a, int b) {
        int x = a > b ? 9 : 2;
        if (a <= b) small(x);
        if (!(a > b)) small(x);
        boolean gt = a > b;
        if (!gt) small(x);
    }
    void optional(Optional<Integer> o) {
        int x = o.isPresent() ? 9 : 2;
        if (o.isEmpty()) small(x);
    }
    void chars(String s) {
        int x = 0;
        for (char c : s.toCharArray()) { x = Character.isDigit(c) ? 9 : 1; if (!Character.isDigit(c)) small(x); }
    }
    void assertions(boolean f) { int x = f ? 9 : 1; assert !f; if (f) return; small(x); }
    void syncd(boolean f) { int x = f ? 9 : 1; synchronized (this) { if (f) throw new IllegalStateException(); } small(x); }
    void instanceOf(Object o) { int x = o instanceof String ? 9 : 1; if (!(o instanceof String s)) { small(x); } }
    int g = 3;
    void fieldCond() { int x = g > 3 ? 9 : 1; if (this.g <= 3) small(x); }
    void getter(Correlated other) { int x = other.get() > 3 ? 9 : 1; if (other.get() <= 3) small(x); }
    int get() { return g; }

    void speaks(boolean flag, boolean other, int n) {
        int x = flag ? 9 : 1;
        if (other) {
            small(x); // warning: [plumbline.range] 9 is outside 0..3 on one path (v)
        }
        if (x > 5) {
            small(x); // error: [plumbline.range] 9 is outside 0..3 (v)
        }
        int y = flag ? 9 : 2;
        if (n > 3) {
            small(y); // warning: [plumbline.range] 9 is outside 0..3 on one path (v)
        }
        if (flag) {
            small(y - 6);
        }
        for (int i = 0; i < 5; i++) {
            if (other) {
                small(i); // warning: [plumbline.range] 4 is outside 0..3 on one path (v)
            }
        }
        int z = 2;
        if (n > 7) {
            z = 8;
        }
        Util.check(other);
        small(z); // warning: [plumbline.range] 8 is outside 0..3 on one path (v)
        Objects.checkIndex(n, 9);
        small(n + 4); // error: [plumbline.range] 4..12 is outside 0..3 (v)
    }

    void speaksBehindGuards(int n, int m, long l) {
        require(n >= 4);
        small(n); // error: [plumbline.range] at least 4 is outside 0..3 (v)
        Objects.checkIndex(m, 4);
        small(m);
        small(m - 4); // error: [plumbline.range] -4..-1 is outside 0..3 (v)
        int from = Objects.checkFromToIndex(read(), 3, 10);
        small(from);
        small(from + 4); // error: [plumbline.range] 4..7 is outside 0..3 (v)
        small(Objects.checkFromIndexSize(read(), 2, 3));
    }
}
