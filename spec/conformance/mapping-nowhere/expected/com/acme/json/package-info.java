/** Generated from the contract <code>A mapping that a bundler left behind</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
