/** Generated from the contract <code>A map whose keys are limited</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
