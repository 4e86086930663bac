/** Generated from the contract <code>Annotations</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
