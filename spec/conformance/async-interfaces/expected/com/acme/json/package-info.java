/** Generated from the contract <code>One interface whose methods answer later</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
