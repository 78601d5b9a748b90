/**
 * The annotation processor. Declarations are scanned into models, models are validated, valid ones
 * make sources.
 */
package dev.dynaset.processor;
