/** Generated from the contract <code>Parts of allOf that say different things of one property</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
