/** Generated from the contract <code>A form with files</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
