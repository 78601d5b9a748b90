/**
 * What runs beside DynamoDB Local, in the class loader of its own: the libraries that it needs are
 * not on the class path of the tests. Nothing outside refers to these classes but by reflection.
 * Not for applications.
 */
@NullMarked
package dev.dynaset.testing.server;

import org.jspecify.annotations.NullMarked;
