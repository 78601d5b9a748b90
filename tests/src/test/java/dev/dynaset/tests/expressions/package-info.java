/** Conditions and updates, operator by operator. */
@NullMarked
package dev.dynaset.tests.expressions;

import org.jspecify.annotations.NullMarked;
