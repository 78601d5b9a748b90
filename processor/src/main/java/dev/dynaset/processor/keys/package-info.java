/**
 * What texts the keys of entities can have, and what is proven of them: pure, and free of how they
 * were declared.
 */
package dev.dynaset.processor.keys;
