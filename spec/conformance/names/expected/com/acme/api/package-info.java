/** Generated from the contract <code>Any text is a name</code>. */
@NullMarked
package com.acme.api;

import org.jspecify.annotations.NullMarked;
