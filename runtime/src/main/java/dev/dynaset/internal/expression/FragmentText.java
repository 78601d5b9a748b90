package dev.dynaset.internal.expression;

import dev.dynaset.expression.Fragment;
import dev.dynaset.expression.Fragment.Part;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What users have written, with the placeholders of the request instead of theirs. */
final class FragmentText implements Part.Cases<String> {
  private final Placeholders placeholders;
  private final Map<AttributeValue, String> values = new HashMap<>();

  private FragmentText(Placeholders placeholders) {
    this.placeholders = placeholders;
  }

  static String of(Fragment fragment, Placeholders placeholders) {
    FragmentText cases = new FragmentText(placeholders);
    StringBuilder text = new StringBuilder();
    for (Part part : fragment.parts()) {
      text.append(part.match(cases));
    }
    return text.toString();
  }

  @Override
  public String text(Part.Text part) {
    return part.text();
  }

  @Override
  public String name(Part.Name part) {
    return placeholders.name(part.name());
  }

  /** One placeholder for a value that stands in several places. */
  @Override
  public String value(Part.Value part) {
    return values.computeIfAbsent(part.value(), placeholders::value);
  }
}
