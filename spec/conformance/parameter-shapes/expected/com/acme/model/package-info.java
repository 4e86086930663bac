/** Generated from the contract <code>Parameters that are text or lists or objects</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
