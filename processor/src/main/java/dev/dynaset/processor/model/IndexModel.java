package dev.dynaset.processor.model;

import java.util.List;

/**
 * A global index as it is declared.
 *
 * @param name its name in DynamoDB
 * @param hashKey the members of its hash key
 * @param rangeKey the members of its range key
 * @param include the members that it includes
 * @param projection its projection
 * @param accessor the name of the method that gives it
 */
public record IndexModel(
    Located<String> name,
    Located<List<Located<String>>> hashKey,
    Located<List<Located<String>>> rangeKey,
    Located<List<Located<String>>> include,
    Located<String> projection,
    Located<String> accessor) {}
