/**
 * Services of a contract as Java: interface, request and result types, and the routes that lead HTTP requests to them.
 */
@NullMarked
package io.plumbline.generator.java.service;

import org.jspecify.annotations.NullMarked;
