package dev.dynaset.expression;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update takes for granted: an attribute holds a value. The update is done only if it does.
 *
 * @param path the attribute
 * @param value the value; null if the attribute must be absent
 */
public record Expectation(AttributePath path, @Nullable AttributeValue value) {}
