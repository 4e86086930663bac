package io.plumbline.runtime.http;

import io.plumbline.runtime.http.body.BodyLimits;
import org.jspecify.annotations.Nullable;

/** What an application decides of a router; made by {@link RouterBuilder}. */
record RouterSettings(
        @Nullable Authenticator authenticator,
        ErrorMapper errors,
        FailureListener failures,
        String basePath,
        BodyLimits limits) {}
