/** Generated from the contract <code>A tuple</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
