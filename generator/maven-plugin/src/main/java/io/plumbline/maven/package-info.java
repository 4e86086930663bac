/** The Maven plugin: generation within a build. */
@NullMarked
package io.plumbline.maven;

import org.jspecify.annotations.NullMarked;
