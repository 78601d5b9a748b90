/** Writes whose requests or responses are lost on the way, through a proxy that loses them. */
@NullMarked
package dev.dynaset.tests.uncertain;

import org.jspecify.annotations.NullMarked;
