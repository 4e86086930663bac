/** Generated from the contract <code>A type that JSON does not have</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
