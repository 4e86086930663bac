/** The process: command line, embedded Jetty, and the wiring of the rest. */
@NullMarked
package io.plumbline.examples.functiongraph.server;

import org.jspecify.annotations.NullMarked;
