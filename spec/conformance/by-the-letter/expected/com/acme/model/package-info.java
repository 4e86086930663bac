/** Generated from the contract <code>Schemas read by the letter of JSON Schema</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
