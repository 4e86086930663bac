/** Generated from the contract <code>What is taken otherwise than it is written</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
