package dev.dynaset.internal.expression;

import dev.dynaset.expression.Fragment;
import dev.dynaset.expression.Fragment.Part;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What users have written, with the placeholders of the request instead of theirs. */
final class FragmentText {
  private FragmentText() {}

  static String of(Fragment fragment, Placeholders placeholders) {
    Map<AttributeValue, String> values = new HashMap<>();
    StringBuilder text = new StringBuilder();
    for (Part part : fragment.parts()) {
      if (part instanceof Part.Text each) {
        text.append(each.text());
      } else if (part instanceof Part.Name each) {
        text.append(placeholders.name(each.name()));
      } else if (part instanceof Part.Value each) {
        text.append(values.computeIfAbsent(each.value(), placeholders::value));
      }
    }
    return text.toString();
  }
}
