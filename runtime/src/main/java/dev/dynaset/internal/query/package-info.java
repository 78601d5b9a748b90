/** Queries: their requests, their pages, their tokens. Not for applications. */
@NullMarked
package dev.dynaset.internal.query;

import org.jspecify.annotations.NullMarked;
