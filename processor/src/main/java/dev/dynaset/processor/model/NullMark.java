package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;

/**
 * The annotation by which a model says that a member may be null. Generated code that takes such a value
 * says so by the same: no other is known to be on the class path, or in a module that is read.
 *
 * @param annotation the annotation, whose simple name is {@code Nullable}
 * @param isOfTypes whether it belongs to the type, and not to the parameter
 */
public record NullMark(ClassName annotation, boolean isOfTypes) {}
