/**
 * What the processor knows of an annotated class: immutable, and free of the elements it was read
 * from.
 */
package dev.dynaset.processor.model;
