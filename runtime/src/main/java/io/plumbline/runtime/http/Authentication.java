package io.plumbline.runtime.http;

import java.security.Principal;

/** The verdict of an {@link Authenticator}. */
public sealed interface Authentication {

    /** The caller is known and may call. */
    record Granted(Principal principal) implements Authentication {}

    /** The caller is not known: 401. The reason is told to the caller. */
    record Refused(String reason) implements Authentication {}

    /** The caller is known and may not call: 403. The reason is told to the caller. */
    record Forbidden(String reason) implements Authentication {}
}
