/** Every door to the generator as users meet it: packaged, in a process of its own and outside the reactor. */
@NullMarked
package io.plumbline.integration;

import org.jspecify.annotations.NullMarked;
