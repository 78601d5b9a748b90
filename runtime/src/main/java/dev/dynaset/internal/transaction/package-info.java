/** Transactions: several writes or reads, all at one time. Not for applications. */
@NullMarked
package dev.dynaset.internal.transaction;

import org.jspecify.annotations.NullMarked;
