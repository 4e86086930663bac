/** Bodies of requests taken apart: forms, multipart forms and text, strict, with bounds on what is kept. */
@NullMarked
package io.plumbline.runtime.http.body;

import org.jspecify.annotations.NullMarked;
