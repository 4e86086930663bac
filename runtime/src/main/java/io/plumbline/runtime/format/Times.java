package io.plumbline.runtime.format;

import java.time.YearMonth;

/** Dates and times of RFC 3339, section 5.6, and durations of its appendix A. */
final class Times {

    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;
    private static final int LEAP_SECOND = 60;
    private static final int NONE = -1;

    private Times() {}

    static void date(String value) {
        Cursor cursor = new Cursor(value);
        date(cursor);
        cursor.expectEnd();
    }

    static void time(String value) {
        Cursor cursor = new Cursor(value);
        time(cursor);
        cursor.expectEnd();
    }

    static void dateTime(String value) {
        Cursor cursor = new Cursor(value);
        date(cursor);
        if (!cursor.eat('t')) {
            cursor.expect('T');
        }
        time(cursor);
        cursor.expectEnd();
    }

    private static void date(Cursor cursor) {
        int year = cursor.number(4);
        cursor.expect('-');
        int month = cursor.number("month", 1, 12);
        cursor.expect('-');
        cursor.number("day", 1, YearMonth.of(year, month).lengthOfMonth());
    }

    /** A leap second is one only where it is 23:59 at Greenwich. */
    private static void time(Cursor cursor) {
        int minutes = MINUTES_OF_HOUR * cursor.number("hour", 0, 23);
        cursor.expect(':');
        minutes += cursor.number("minute", 0, 59);
        cursor.expect(':');
        int start = cursor.at();
        int second = cursor.number("second", 0, LEAP_SECOND);
        if (cursor.eat('.')) {
            cursor.digits();
        }
        int greenwich = Math.floorMod(minutes - offset(cursor), MINUTES_OF_DAY);
        if (second == LEAP_SECOND && greenwich != MINUTES_OF_DAY - 1) {
            throw new Malformed("there is no leap second in this minute", start);
        }
    }

    /** The offset from Greenwich in minutes. */
    private static int offset(Cursor cursor) {
        if (cursor.eat('Z') || cursor.eat('z')) {
            return 0;
        }
        int sign = cursor.eat('-') ? -1 : 1;
        if (sign > 0 && !cursor.eat('+')) {
            throw cursor.malformed("the offset (Z, +hh:mm, -hh:mm) is missing");
        }
        int hours = cursor.number("offset hour", 0, 23);
        cursor.expect(':');
        return sign * (MINUTES_OF_HOUR * hours + cursor.number("offset minute", 0, 59));
    }

    static void duration(String value) {
        Cursor cursor = new Cursor(value);
        cursor.expect('P');
        boolean weeks = cursor.peek() != 'T' && units(cursor, "YMDW") == 'W';
        if (!weeks && cursor.eat('T')) {
            units(cursor, "HMS");
        }
        cursor.expectEnd();
    }

    /**
     * Reads at least one number with its unit. After the first no unit may be left out, and a week stands alone.
     *
     * @return the last unit
     */
    private static int units(Cursor cursor, String units) {
        int last = NONE;
        do {
            cursor.digits();
            int unit = units.indexOf(cursor.peek());
            boolean follows = last == NONE || (unit == last + 1 && units.charAt(unit) != 'W');
            if (unit < 0 || !follows) {
                throw cursor.malformed("the unit is not the next of " + units);
            }
            cursor.eat(units.charAt(unit));
            last = unit;
        } while (Ascii.isDigit(cursor.peek()));
        return units.charAt(last);
    }
}
