/** Generated from the contract <code>An object that must not have two properties at once</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
