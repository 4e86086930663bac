/** Generated from the contract <code>Annotations</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
