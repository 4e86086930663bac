/** Generated from the contract <code>The same schema twice among the branches of a union</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
