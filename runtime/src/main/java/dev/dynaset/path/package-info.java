/**
 * The attributes of a model as conditions name them, each with the operators that its type has.
 * Vocabularies of generated code give them.
 *
 * <p>Generated code calls this package: it is a binary contract.
 */
@NullMarked
package dev.dynaset.path;

import org.jspecify.annotations.NullMarked;
