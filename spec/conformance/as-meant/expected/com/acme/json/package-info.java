/** Generated from the contract <code>Schemas read as they are meant, each kind of assumption told of once for a document</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
