/** Generated from the contract <code>A form whose fields are spelled in every way</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
