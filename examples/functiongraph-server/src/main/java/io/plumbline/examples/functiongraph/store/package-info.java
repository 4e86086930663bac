/** What the service remembers: functions, tokens and configurations in a database behind JDBC. */
@NullMarked
package io.plumbline.examples.functiongraph.store;

import org.jspecify.annotations.NullMarked;
