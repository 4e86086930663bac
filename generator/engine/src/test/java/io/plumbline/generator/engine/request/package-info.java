/** Requests that stand beside a contract, sent to the service that is generated from it. */
@NullMarked
package io.plumbline.generator.engine.request;

import org.jspecify.annotations.NullMarked;
