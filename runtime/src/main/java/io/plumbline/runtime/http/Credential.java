package io.plumbline.runtime.http;

/** What a caller presents for one security scheme, not yet believed. */
public sealed interface Credential {

    /** An API key. */
    record ApiKey(String value) implements Credential {

        /** Without the key, which is a secret. */
        @Override
        public String toString() {
            return "ApiKey";
        }
    }

    /** A user with a password. */
    record Basic(String user, String password) implements Credential {

        /** Without the password. */
        @Override
        public String toString() {
            return "Basic";
        }
    }

    /** A bearer token. */
    record Bearer(String token) implements Credential {

        /** Without the token, which is a secret. */
        @Override
        public String toString() {
            return "Bearer";
        }
    }

    /** What follows another HTTP scheme's name in {@code Authorization}. */
    record Raw(String value) implements Credential {

        /** Without the value, which may be a secret. */
        @Override
        public String toString() {
            return "Raw";
        }
    }
}
