/**
 * Keys that are made of members: how their texts are made, told apart, and taken apart again. For
 * generated code.
 */
@NullMarked
package dev.dynaset.key;

import org.jspecify.annotations.NullMarked;
