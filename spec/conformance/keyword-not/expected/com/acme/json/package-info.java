/** Generated from the contract <code>An object that must not have two properties at once</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
