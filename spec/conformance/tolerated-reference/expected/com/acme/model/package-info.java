/** Generated from the contract <code>References that lead nowhere and stop nothing</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
