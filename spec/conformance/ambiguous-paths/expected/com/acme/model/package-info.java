/** Generated from the contract <code>Operations whose paths have the same form</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
