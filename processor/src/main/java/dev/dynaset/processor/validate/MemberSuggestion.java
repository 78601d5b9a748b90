package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.naming.Names;
import dev.dynaset.processor.naming.Suggestion;
import java.util.Optional;

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
        .orElseGet(() -> partOf(unknown, model)
            .orElseGet(() -> Suggestion.of(
                unknown, model.attributes().stream().map(AttributeModel::member).toList())));
  }

  /** Who gives a path means a part of a member. */
  private static Optional<String> partOf(String path, ClassModel model) {
    String[] names = path.split("[^\\p{javaJavaIdentifierPart}]+", -1);
    return names.length > 1
            && model.attributes().stream().anyMatch(member -> member.member().equals(names[0]))
        ? Optional.of(
            " It is a part of '" + names[0] + "', but DynamoDB indexes whole attributes of"
                + " items. Add a member that has the same value, such as 'String "
                + names[0] + Names.capitalized(names[1]) + "', and name that.")
        : Optional.empty();
  }
}
