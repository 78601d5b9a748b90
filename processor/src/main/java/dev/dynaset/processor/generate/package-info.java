/** From models to sources. One part, one class; JavaPoet is used here only. */
package dev.dynaset.processor.generate;
