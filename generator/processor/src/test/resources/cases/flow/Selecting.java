package cases.flow;

import io.plumbline.runtime.constraint.Range;

class Selecting {

    enum Size {
        SMALL,
        MIDDLE,
        LARGE
    }

    static void retries(@Range(minimum = "0", maximum = "3") int retries) {}

    void oldSwitch(int x, Size size, String text) {
        switch (x) {
            case 1:
            case 2:
                retries(x);
                break;
            case 7:
                retries(x); // error: [plumbline.range] 7 is outside 0..3 (retries)
                break;
            default:
                retries(x);
        }
        int y;
        switch (size) {
            case SMALL:
                y = 1;
                break;
            case MIDDLE:
                y = 9;
                break;
            default:
                y = 3;
        }
        retries(y); // warning: [plumbline.range] 9 is outside 0..3 on one path (retries)
        int z = 5;
        switch (text) {
            case "a":
                z = 7;
                // falls through
            case "b":
                z += 1;
                break;
            default:
        }
        retries(z); // error: [plumbline.range] 5 is outside 0..3 (retries)
    }

    void newSwitch(int x, Size size) {
        switch (x) {
            case 1, 2 -> retries(x);
            case 7, 8 -> retries(x); // error: [plumbline.range] 7 is outside 0..3 (retries)
            default -> {
                retries(x);
            }
        }
        int y = switch (size) {
            case SMALL -> 1;
            case MIDDLE -> 9;
            case LARGE -> 3;
        };
        retries(y); // warning: [plumbline.range] 9 is outside 0..3 on one path (retries)
        retries(switch (size) {
            case SMALL -> 1;
            case MIDDLE -> 9; // warning: [plumbline.range] 9 is outside 0..3 (retries)
            case LARGE -> {
                int w = 2;
                yield w + 2; // warning: [plumbline.range] 4 is outside 0..3 (retries)
            }
        });
        retries(switch (size) {
            case SMALL -> 7; // error: [plumbline.range] 7 is outside 0..3 (retries)
            case MIDDLE -> 9; // error: [plumbline.range] 9 is outside 0..3 (retries)
            case LARGE -> throw new IllegalStateException();
        });
        retries(switch (x) {
            case 1, 2, 3 -> x;
            default -> 0;
        });
    }

    void known() {
        int x = 2;
        switch (x) {
            case 1:
                retries(9);
                break;
            case 2:
                retries(4); // error: [plumbline.range] 4 is outside 0..3 (retries)
                break;
            default:
                retries(9);
        }
        Size size = Size.SMALL;
        switch (size) {
            case LARGE -> retries(9);
            default -> retries(1);
        }
        String text = "b";
        retries(switch (text) {
            case "a" -> 9;
            default -> 3;
        });
        if (size == Size.LARGE) {
            retries(9);
        }
        if (size == Size.SMALL) {
            retries(9); // error: [plumbline.range] 9 is outside 0..3 (retries)
        }
    }

    void rest(int x) {
        if (x >= 0 && x <= 4) {
            switch (x) {
                case 0, 1, 2, 3 -> retries(x);
                default -> retries(x); // error: [plumbline.range] 4 is outside 0..3 (retries)
            }
        }
    }
}
