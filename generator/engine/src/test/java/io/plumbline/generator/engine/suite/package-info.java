/** The official JSON Schema test suite, judged by generated code. */
@NullMarked
package io.plumbline.generator.engine.suite;

import org.jspecify.annotations.NullMarked;
