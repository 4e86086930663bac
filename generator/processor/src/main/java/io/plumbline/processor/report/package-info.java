/** What is said to the user: levels, texts, places, suppression. */
@NullMarked
package io.plumbline.processor.report;

import org.jspecify.annotations.NullMarked;
