/** Listeners of requests, consumed capacity, and customized requests. */
@NullMarked
package dev.dynaset.tests.observing;

import org.jspecify.annotations.NullMarked;
