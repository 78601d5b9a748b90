/** Items as a Flux of Reactor. */
@NullMarked
package dev.dynaset.examples.reactive;

import org.jspecify.annotations.NullMarked;
