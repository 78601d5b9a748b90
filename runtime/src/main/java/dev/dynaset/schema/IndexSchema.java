package dev.dynaset.schema;

/**
 * A global secondary index that projects all attributes.
 *
 * @param name its name in DynamoDB
 * @param key its key
 */
public record IndexSchema(String name, KeySchema key) {}
