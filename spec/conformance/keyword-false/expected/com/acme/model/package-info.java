/** Generated from the contract <code>A property that must never be there</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
