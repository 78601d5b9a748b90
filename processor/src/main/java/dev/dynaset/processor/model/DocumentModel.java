package dev.dynaset.processor.model;

import java.util.Optional;

/**
 * A class whose instances are documents, or a sealed interface of such classes.
 *
 * @param model the class, or the interface, which has no attributes of its own
 * @param subtypes the documents that an interface stands for; empty for a class
 */
public record DocumentModel(ClassModel model, Optional<Subtypes> subtypes) {}
