package dev.dynaset.processor.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.Names;
import dev.dynaset.processor.problem.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** DynamoDB accepts the stored names, no two members have the same, and none hides another. */
final class AttributeNameRule implements Rule {
  @Override
  public void check(TableModel model, Report report) {
    check(model.model(), keys(model), report);
    model.entity().ifPresent(entity -> {
      entity.keys().forEach(key -> checkLength(key, true, report));
      entity.slots().forEach(slot -> checkLength(slot.attribute(), true, report));
      entity.type().ifPresent(type -> checkLength(type, false, report));
    });
  }

  /** Checks a class, of which these members are part of a key. */
  static void check(ClassModel model, Set<String> keys, Report report) {
    Map<String, AttributeModel> byName = new HashMap<>();
    Set<String> members = new HashSet<>();
    for (AttributeModel attribute : model.attributes()) {
      checkLength(attribute, keys.contains(attribute.member()), report);
      if (!members.add(attribute.member())) {
        report.add(Problem.MEMBER_HIDDEN, attribute.position(), attribute.member());
        continue;
      }
      AttributeModel other = byName.putIfAbsent(attribute.name(), attribute);
      if (other != null) {
        report.add(
            Problem.ATTRIBUTE_NAME_DUPLICATE,
            attribute.namePosition(),
            other.member(),
            attribute.member(),
            attribute.name());
      }
    }
  }

  private static Set<String> keys(TableModel model) {
    Set<String> keys = new HashSet<>();
    model.hashKeys().forEach(key -> keys.add(key.member()));
    model.rangeKeys().forEach(key -> keys.add(key.member()));
    model.indexes().forEach(index -> {
      index.hashKey().value().forEach(member -> keys.add(member.value()));
      index.rangeKey().value().forEach(member -> keys.add(member.value()));
    });
    return keys;
  }

  private static void checkLength(AttributeModel attribute, boolean isKey, Report report) {
    int max = isKey ? Names.MAX_KEY_ATTRIBUTE_BYTES : Names.MAX_ATTRIBUTE_BYTES;
    int length = attribute.name().getBytes(UTF_8).length;
    if (length == 0 || length > max) {
      report.add(
          Problem.ATTRIBUTE_NAME_ILLEGAL,
          attribute.namePosition(),
          attribute.name(),
          max,
          isKey ? ", since it is part of a key" : "");
    }
  }
}
