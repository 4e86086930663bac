/** Generated from the contract <code>What has an effect has it and what has none is told</code>. */
@NullMarked
package com.acme.api;

import org.jspecify.annotations.NullMarked;
