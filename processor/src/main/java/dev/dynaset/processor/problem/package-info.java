/** The catalogue of what can be wrong with a model, and how it is said. */
package dev.dynaset.processor.problem;
