/** Generated from the contract <code>Properties that OpenAPI objects do not have</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
