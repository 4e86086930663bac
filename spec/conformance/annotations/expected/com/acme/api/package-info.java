/** Generated from the contract <code>Annotations</code>. */
@NullMarked
package com.acme.api;

import org.jspecify.annotations.NullMarked;
