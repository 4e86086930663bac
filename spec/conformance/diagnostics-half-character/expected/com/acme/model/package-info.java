/** Generated from the contract <code>Text cut inside of a character</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
