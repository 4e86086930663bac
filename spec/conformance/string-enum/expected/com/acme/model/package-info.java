/** Generated from the contract <code>A string with three values</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
