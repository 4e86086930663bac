package io.plumbline.runtime.http;

/** Checks the statuses of results whose status is open: ranges such as {@code 4XX}, and {@code default}. */
public final class Statuses {

    private Statuses() {}

    /**
     * Refuses a status that is not the result's own.
     *
     * @param key {@code default} or a range such as {@code 4XX}
     * @param others the contract's other keys for the operation, three digits or ranges, which have results of their
     *     own
     * @return the status
     * @throws IllegalArgumentException where it is no status of a final response, lies outside the range or belongs to
     *     another result
     */
    public static int check(int status, String key, String... others) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException(status + " is outside 200..599");
        }
        if (!key.equals("default") && !matches(status, key)) {
            throw new IllegalArgumentException(status + " is outside " + key);
        }
        for (String other : others) {
            if (matches(status, other)) {
                throw new IllegalArgumentException(status + " has a result of its own, " + other);
            }
        }
        return status;
    }

    private static boolean matches(int status, String key) {
        return key.endsWith("XX") ? key.charAt(0) - '0' == status / 100 : key.equals(Integer.toString(status));
    }
}
