/** Generated from the contract <code>References that lead nowhere and stop nothing</code>. */
@NullMarked
package com.acme.api;

import org.jspecify.annotations.NullMarked;
