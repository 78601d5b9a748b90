/** PartiQL statements: their text, their requests and their plans. Not for applications. */
@NullMarked
package dev.dynaset.internal.statement;

import org.jspecify.annotations.NullMarked;
