/** What is read and written without blocking, and page by page. */
@NullMarked
package dev.dynaset.tests.async;

import org.jspecify.annotations.NullMarked;
