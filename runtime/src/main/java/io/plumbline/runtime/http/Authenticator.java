package io.plumbline.runtime.http;

/**
 * Decides who calls; the application's own, asked before anything else of a request is decoded. Must be safe for
 * several threads.
 */
@FunctionalInterface
public interface Authenticator {

    /**
     * Judges what a caller presents for all schemes of one requirement; something is presented for each of them.
     *
     * <p>Where the contract has alternatives, each that the caller presents something for is asked until one is
     * granted.
     */
    Authentication authenticate(Credentials credentials);
}
