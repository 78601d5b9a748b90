package dev.dynaset.processor.model;

import java.util.Optional;

/**
 * A class whose instances are documents, or an interface or abstract class that stands for such
 * classes.
 *
 * @param model the class, which has no attributes of its own if it stands for others
 * @param subtypes the documents that it stands for; empty if it is one itself
 */
public record DocumentModel(ClassModel model, Optional<Subtypes> subtypes) {}
