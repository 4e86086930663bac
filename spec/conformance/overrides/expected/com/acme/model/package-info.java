/** Generated from the contract <code>Parts of allOf that say different things of one property</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
