package dev.dynaset.internal.engine;

/**
 * A model.
 *
 * @param id its key
 * @param text anything
 */
record Card(String id, String text) {}
