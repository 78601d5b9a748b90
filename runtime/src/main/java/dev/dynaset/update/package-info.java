/**
 * The attributes of a model as updates name them, each with what can be done to its type. Update
 * vocabularies of generated code give them.
 *
 * <p>Generated code calls this package: it is a binary contract.
 */
@NullMarked
package dev.dynaset.update;

import org.jspecify.annotations.NullMarked;
