/** Generated from the contract <code>Parameters that are text or lists or objects</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
