/** Generated from the contract <code>A mapping that a bundler left behind</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
