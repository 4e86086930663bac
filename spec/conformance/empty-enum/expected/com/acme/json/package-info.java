/** Generated from the contract <code>An enumeration of nothing beside one of something</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
