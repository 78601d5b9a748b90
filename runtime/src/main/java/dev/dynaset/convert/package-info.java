/**
 * Converters to name in {@code @ConvertedBy}: forms that other programs write, and some that
 * Dynaset has no type for. All of them are immutable and thread-safe.
 */
@NullMarked
package dev.dynaset.convert;

import org.jspecify.annotations.NullMarked;
