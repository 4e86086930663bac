/** Generated from the contract <code>A tuple with an alternative for its third item</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
