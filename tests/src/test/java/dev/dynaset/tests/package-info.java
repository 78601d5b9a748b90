/** Tests of the modules together. */
@NullMarked
package dev.dynaset.tests;

import org.jspecify.annotations.NullMarked;
