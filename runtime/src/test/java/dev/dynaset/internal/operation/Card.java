package dev.dynaset.internal.operation;

/**
 * A model.
 *
 * @param id its key
 * @param text anything
 */
record Card(String id, String text) {}
