package dev.dynaset.internal.write;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.schema.IdAttribute;
import dev.dynaset.schema.SpecialAttributes;
import dev.dynaset.schema.TableBinding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The changes that make one item of another; what Dynaset writes by itself is no difference. */
final class Difference {
  private Difference() {}

  static List<UpdateAction> of(
      TableBinding<?, ?> table,
      Map<String, AttributeValue> before,
      Map<String, AttributeValue> after) {
    Set<String> names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    List<UpdateAction> changes = new ArrayList<>();
    for (String name : names) {
      AttributeValue value = after.get(name);
      if (!isStamp(table.schema().special(), name, value)
          && !SameValue.of(before.get(name), value)) {
        AttributePath path = Attributes.path(table, name);
        changes.add(
            value == null
                ? new UpdateAction.Remove(path)
                : new UpdateAction.Set(path, new SetValue.Literal(value)));
      }
    }
    return changes;
  }

  /** A generated id that is not there is one that was not made yet, and none to remove. */
  private static boolean isStamp(
      SpecialAttributes special, String name, @Nullable AttributeValue value) {
    IdAttribute id = special.generatedId();
    return special.isStamp(name) || (id != null && value == null && name.equals(id.attribute()));
  }
}
