package dev.dynaset.processor.generate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/**
 * What vocabularies say of a member, in a line: {@code placed_at: a string, required, range key of
 * by_status}.
 */
final class MemberJavadoc {
  private MemberJavadoc() {}

  /** Of a member of a document. */
  static String of(AttributeModel attribute) {
    return sentence(attribute, List.of());
  }

  /** Of a member of a model. */
  static String of(TableModel model, AttributeModel attribute) {
    List<String> keys = new ArrayList<>();
    if (attribute.isKey()) {
      keys.add((attribute.hashKey().isPresent() ? "hash" : "range") + " key of the table");
    }
    if (!attribute.isKey() && model.keyMembers().contains(attribute)) {
      keys.add("in the key of the table");
    }
    for (IndexModel index : model.indexes()) {
      if (Keys.range(model, index).contains(attribute)) {
        keys.add("range key of " + JavadocText.code(index.name().value()));
      } else if (!index.isLocal() && Keys.hash(model, index).contains(attribute)) {
        keys.add("hash key of " + JavadocText.code(index.name().value()));
      }
    }
    return sentence(attribute, keys);
  }

  private static String sentence(AttributeModel attribute, List<String> keys) {
    boolean mayBeAbsent = attribute.nullable() || attribute.absent().isPresent();
    StringBuilder words = new StringBuilder("{@return ")
        .append(JavadocText.code(attribute.name()))
        .append(": ")
        .append(attribute.type().content().wire().words())
        .append(mayBeAbsent ? ", may be absent" : ", required");
    keys.forEach(key -> words.append(", ").append(key));
    return words.append('}').toString();
  }
}
