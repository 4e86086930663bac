/** Generated from the contract <code>Text and scalars as text</code>. */
@NullMarked
package com.acme.api;

import org.jspecify.annotations.NullMarked;
