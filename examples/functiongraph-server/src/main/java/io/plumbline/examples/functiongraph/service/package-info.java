/** What the contract's operations do: the generated interface implemented, tokens judged, refusals spelled. */
@NullMarked
package io.plumbline.examples.functiongraph.service;

import org.jspecify.annotations.NullMarked;
