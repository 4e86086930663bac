/** Generated from the contract <code>A map whose keys are limited</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
