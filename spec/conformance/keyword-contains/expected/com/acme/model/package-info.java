/** Generated from the contract <code>A list that must hold some values of a kind</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
