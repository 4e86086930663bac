/** Requests that stand beside contracts, sent to the services that are generated from these. */
@NullMarked
package io.plumbline.requests;

import org.jspecify.annotations.NullMarked;
