/** Generated from the contract <code>Values that a builder must, may and need not be given</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
