package io.plumbline.runtime.http;

import io.plumbline.runtime.http.parameter.Place;

/**
 * One thing wrong with a request, with its place; all texts are cut to a bounded length.
 *
 * @param in where in the request
 * @param name the parameter, empty for the body
 * @param pointer JSON pointer into the parameter's value or the body, empty for the whole of it
 * @param keyword the JSON Schema keyword that is broken, for example {@code maximum}
 * @param limit the keyword's limit as the contract writes it
 * @param message what is wrong in words, for example {@code 9 is outside 0..3}
 */
public record RequestViolation(Place in, String name, String pointer, String keyword, String limit, String message) {

    private static final int MAX_TEXT = 256;

    /** Cuts the texts. */
    public RequestViolation {
        name = cut(name);
        pointer = cut(pointer);
        limit = cut(limit);
        message = cut(message);
    }

    /** Place and message in one line, for people: {@code limit: -1 is outside >= 0}. */
    @Override
    public String toString() {
        String place = in == Place.BODY && !pointer.isEmpty() ? pointer.substring(1) : name + pointer;
        return (place.isEmpty() ? in.key() : place) + ": " + message;
    }

    private static String cut(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "...";
    }
}
