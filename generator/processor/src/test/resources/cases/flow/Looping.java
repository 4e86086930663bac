package cases.flow;

import io.plumbline.runtime.constraint.Range;
import java.util.List;

class Looping {

    static void retries(@Range(minimum = "0", maximum = "3") int retries) {}

    static void days(@Range(minimum = "0", maximum = "365") int days) {}

    static void high(@Range(minimum = "1000") int value) {}

    void counters(int[] data) {
        for (int i = 0; i <= 3; i++) {
            retries(i);
        }
        for (int i = 0; i <= 4; i++) {
            retries(i); // warning: [plumbline.range] 4 is outside 0..3 on one path (retries)
        }
        for (int i = 0; i < 4; i++) {
            retries(i);
        }
        for (int i = 4; i <= 8; i++) {
            retries(i); // error: [plumbline.range] 4 is outside 0..3 (retries)
        }
        for (int i = 0; i < 366; i++) {
            days(i);
        }
        for (int i = 0; i < 367; i++) {
            days(i); // warning: [plumbline.range] 366 is outside 0..365 on one path (days)
        }
        for (int i = 0; i <= 370; i += 10) {
            days(i); // warning: [plumbline.range] 370 is outside 0..365 on one path (days)
        }
        for (int i = 0; i < 370; i += 10) {
            days(i);
        }
        for (int i = 365; i >= 0; i--) {
            days(i);
        }
        for (int i = 365; i >= -1; i--) {
            days(i); // warning: [plumbline.range] -1 is outside 0..365 on one path (days)
        }
        for (int i = 0; i < data.length; i++) {
            days(i);
            high(i);
        }
        for (int i = 400; i < data.length; i++) {
            days(i); // error: [plumbline.range] 400..2147483646 is outside 0..365 (days)
        }
    }

    void afterwards(int n) {
        int i = 0;
        while (i < 10) {
            i++;
        }
        retries(i); // error: [plumbline.range] 10 is outside 0..3 (retries)
        int j = 0;
        while (j < n) {
            j++;
        }
        retries(j);
        int k = 500;
        while (k > 400) {
            k -= 7;
        }
        days(k); // error: [plumbline.range] 395 is outside 0..365 (days)
        int m = 0;
        do {
            m += 5;
        } while (m < n);
        retries(m); 
        int last = 0;
        for (int x = 0; x < 1000; x++) {
            last = x;
        }
        high(last); // error: [plumbline.range] 0..999 is outside >= 1000 (value)
    }

    void stops(boolean stop) {
        for (int i = 0; i <= 9; i++) {
            if (i > 3) {
                break;
            }
            retries(i);
        }
        for (int i = 0; i <= 9; i++) {
            retries(i);
            if (i == 3) {
                break;
            }
        }
        for (int i = 0; i <= 9; i++) {
            if (i > 3) {
                continue;
            }
            retries(i);
        }
        for (int i = 0; i <= 9; i++) {
            if (i <= 3) {
                continue;
            }
            retries(i); // error: [plumbline.range] 4..9 is outside 0..3 (retries)
        }
        int tries = 0;
        while (true) {
            if (tries == 4) {
                break;
            }
            tries++;
        }
        retries(tries); // error: [plumbline.range] 4 is outside 0..3 (retries)
        outer:
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                if (stop) {
                    continue outer;
                }
                retries(i + j);
                high(i + j); // error: [plumbline.range] 0 is outside >= 1000 (value)
            }
        }
    }

    void changed(int[] data) {
        int sum = 0;
        for (int x : data) {
            sum += x;
        }
        retries(sum);
        int count = 0;
        for (int x : data) {
            if (x > 0) {
                count++;
            }
        }
        retries(count);
        if (count < 0) {
            retries(9); // error: [plumbline.range] 9 is outside 0..3 (retries)
        }
        int value = 9;
        for (int x : data) {
            retries(value); // warning: [plumbline.range] 9 is outside 0..3 on one path (retries)
            value = 1;
        }
        int fixed = 9;
        for (int x : data) {
            retries(fixed); // error: [plumbline.range] 9 is outside 0..3 (retries)
        }
    }

    void elements() {
        for (int x : new int[] {5, 6}) {
            retries(x); // error: [plumbline.range] 5 is outside 0..3 (retries)
        }
        for (int x : List.of(1, 2)) {
            retries(x);
        }
        for (int x : List.of(1, 9)) {
            retries(x); // warning: [plumbline.range] 9 is outside 0..3 on one path (retries)
        }
        for (@Range(maximum = "3") int x : List.of(7, 9)) { // error: [plumbline.range] 7 is outside <= 3 (x)
            retries(x); // error: [plumbline.range] 7 is outside 0..3 (retries)
        }
        int[] array = {1, 2};
        array[0] = 9;
        for (int x : array) {
            retries(x);
        }
    }

    void nested() {
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 20; j++) {
                high(i * j); // error: [plumbline.range] 0..361 is outside >= 1000 (value)
                high(i * j + 1000);
            }
        }
    }

    int returned() {
        for (int i = 0; ; i++) {
            if (i > 100) {
                days(i);
                return i;
            }
        }
    }
}
