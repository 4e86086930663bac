/** Generated from the contract <code>Schemas read by the letter of JSON Schema</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
