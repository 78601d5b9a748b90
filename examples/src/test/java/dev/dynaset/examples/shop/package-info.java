/** Tests of the online shop: of each access pattern, what it sends and what it finds. */
@NullMarked
package dev.dynaset.examples.shop;

import org.jspecify.annotations.NullMarked;
