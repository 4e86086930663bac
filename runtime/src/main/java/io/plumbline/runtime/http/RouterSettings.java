package io.plumbline.runtime.http;

import org.jspecify.annotations.Nullable;

/** What an application decides of a router; made by {@link RouterBuilder}. */
record RouterSettings(
        @Nullable Authenticator authenticator,
        ErrorMapper errors,
        FailureListener failures,
        String basePath,
        int maxBodyBytes) {}
