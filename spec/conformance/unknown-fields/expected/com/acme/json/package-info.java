/** Generated from the contract <code>Properties that OpenAPI objects do not have</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
