package dev.dynaset.internal.write;

/** The vocabularies of models that have none. */
public final class NoVocabularies extends Vocabularies<Object, Object> {
  @Override
  public Object attributes() {
    return "attributes";
  }

  @Override
  public Object updates() {
    return "updates";
  }
}
