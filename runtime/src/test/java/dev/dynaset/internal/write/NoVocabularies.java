package dev.dynaset.internal.write;

import dev.dynaset.write.Vocabularies;

/** The vocabularies of models that have none. */
public final class NoVocabularies extends Vocabularies<Object, Object> {
  @Override
  protected Object attributes() {
    return "attributes";
  }

  @Override
  protected Object updates() {
    return "updates";
  }
}
