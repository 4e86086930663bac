/**
 * The whole pipeline, from a document to files on disk: what the Maven plugin, the command line and the adapter run.
 */
@NullMarked
package io.plumbline.generator.engine;

import org.jspecify.annotations.NullMarked;
