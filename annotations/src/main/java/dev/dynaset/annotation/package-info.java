/**
 * What a model says about its DynamoDB table.
 *
 * <p>Every name that these annotations take for an attribute ({@code hashKey}, {@code rangeKey},
 * {@code include}) is the name of a Java member of the model, never the stored name. Stored names
 * are given once, by {@link dev.dynaset.annotation.Attribute}.
 */
package dev.dynaset.annotation;
