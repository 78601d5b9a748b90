package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.naming.Suggestion;

/** Finds which member a name was meant to be that is none. */
final class MemberSuggestion {
  private MemberSuggestion() {}

  /**
   * A sentence with the member, a blank before it; empty if none is near. Who gives a stored name
   * means its member, whatever else is spelt like it.
   */
  static String of(String unknown, ClassModel model) {
    return model.attributes().stream()
        .filter(attribute -> attribute.name().equals(unknown))
        .findFirst()
        .map(attribute -> " Members are named as in Java: '" + unknown + "' is the stored name of '"
            + attribute.member() + "'.")
        .orElseGet(() -> Suggestion.of(
            unknown, model.attributes().stream().map(AttributeModel::member).toList()));
  }
}
