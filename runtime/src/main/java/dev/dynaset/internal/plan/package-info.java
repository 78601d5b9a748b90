/**
 * Work with DynamoDB as plans that do no I/O, and the executor that carries them out. Not for
 * applications.
 */
@NullMarked
package dev.dynaset.internal.plan;

import org.jspecify.annotations.NullMarked;
