/** Generated from the contract <code>Text cut inside of a character</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
