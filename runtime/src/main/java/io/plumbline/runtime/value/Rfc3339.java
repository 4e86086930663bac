package io.plumbline.runtime.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Times and dates as RFC 3339, section 5.6, writes them: the formats {@code date-time} and {@code date}.
 *
 * <p>{@link java.time.format.DateTimeFormatter} accepts more (no seconds, offsets with seconds, years of other lengths)
 * and writes times on the full minute without seconds, which is not RFC 3339.
 */
public final class Rfc3339 {

    private static final int MAX_YEAR = 9999;
    private static final int NANO_DIGITS = 9;
    private static final int SECONDS_OF_MINUTE = 60;

    private Rfc3339() {}

    /**
     * The time that the text stands for.
     *
     * @throws IllegalArgumentException where the text is not a {@code date-time} of RFC 3339, or one that Java can not
     *     hold: a leap second, more than nine digits of a second's fraction, an offset of more than 18 hours
     */
    public static OffsetDateTime parse(String text) {
        Scan scan = new Scan(text, "date-time");
        LocalDate date = date(scan);
        scan.either('T', 't');
        int hour = scan.number(2);
        scan.expect(':');
        int minute = scan.number(2);
        scan.expect(':');
        int second = scan.number(2);
        int nano = fraction(scan);
        ZoneOffset offset = offset(scan);
        scan.end();
        try {
            return OffsetDateTime.of(date, java.time.LocalTime.of(hour, minute, second, nano), offset);
        } catch (DateTimeException e) {
            throw scan.refusal(
                    second == SECONDS_OF_MINUTE ? "leap seconds can not be held" : "the time of day does not exist", e);
        }
    }

    /**
     * The date that the text stands for.
     *
     * @throws IllegalArgumentException where the text is not a {@code full-date} of RFC 3339
     */
    public static LocalDate parseDate(String text) {
        Scan scan = new Scan(text, "date");
        LocalDate date = date(scan);
        scan.end();
        return date;
    }

    private static LocalDate date(Scan scan) {
        int year = scan.number(4);
        scan.expect('-');
        int month = scan.number(2);
        scan.expect('-');
        int day = scan.number(2);
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw scan.refusal("the day does not exist", e);
        }
    }

    private static int fraction(Scan scan) {
        if (!scan.accept('.')) {
            return 0;
        }
        int from = scan.at();
        int nano = 0;
        while (scan.atDigit()) {
            if (scan.at() - from == NANO_DIGITS) {
                throw scan.refusal("more than nine digits of a second's fraction can not be held", null);
            }
            nano = nano * 10 + scan.number(1);
        }
        if (scan.at() == from) {
            throw scan.unexpected("a digit");
        }
        for (int i = scan.at() - from; i < NANO_DIGITS; i++) {
            nano *= 10;
        }
        return nano;
    }

    private static ZoneOffset offset(Scan scan) {
        if (scan.accept('Z') || scan.accept('z')) {
            return ZoneOffset.UTC;
        }
        int sign = scan.accept('-') ? -1 : 1;
        if (sign > 0) {
            scan.expect('+');
        }
        int hours = scan.number(2);
        scan.expect(':');
        int minutes = scan.number(2);
        try {
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        } catch (DateTimeException e) {
            throw scan.refusal("the offset is beyond 18 hours", e);
        }
    }

    /**
     * The text of a time, with its offset, with seconds, and with a fraction only where there is one.
     *
     * @throws IllegalArgumentException where RFC 3339 has no text for it: years beyond 0000..9999, offsets with seconds
     */
    public static String format(OffsetDateTime time) {
        int offset = time.getOffset().getTotalSeconds();
        if (offset % SECONDS_OF_MINUTE != 0) {
            throw new IllegalArgumentException(time + " has an offset with seconds, which RFC 3339 has not");
        }
        StringBuilder text = new StringBuilder(35);
        appendDate(text, time.toLocalDate());
        append(text.append('T'), time.getHour());
        append(text.append(':'), time.getMinute());
        append(text.append(':'), time.getSecond());
        appendFraction(text, time.getNano());
        return text.append(time.getOffset().getId()).toString();
    }

    /**
     * The text of a date.
     *
     * @throws IllegalArgumentException where RFC 3339 has no text for it: years beyond 0000..9999
     */
    public static String format(LocalDate date) {
        StringBuilder text = new StringBuilder(10);
        appendDate(text, date);
        return text.toString();
    }

    private static void appendDate(StringBuilder text, LocalDate date) {
        int year = date.getYear();
        if (year < 0 || year > MAX_YEAR) {
            throw new IllegalArgumentException(date + " has a year beyond 0000..9999, the years of RFC 3339");
        }
        append(text, year / 100);
        append(text, year % 100);
        append(text.append('-'), date.getMonthValue());
        append(text.append('-'), date.getDayOfMonth());
    }

    private static void append(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static void appendFraction(StringBuilder text, int nano) {
        if (nano == 0) {
            return;
        }
        text.append('.');
        int rest = nano;
        for (int unit = 100_000_000; rest > 0; unit /= 10) {
            text.append((char) ('0' + rest / unit));
            rest %= unit;
        }
    }
}
