/** Generated from the contract <code>One interface whose methods answer later</code>. */
@NullMarked
package com.acme.api;

import org.jspecify.annotations.NullMarked;
