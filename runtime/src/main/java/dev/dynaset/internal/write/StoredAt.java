package dev.dynaset.internal.write;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.sdk.AttributeValues;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The value at a path of an item; null if there is none.
 *
 * @param within the value of which a step is looked for
 */
record StoredAt(AttributeValue within)
    implements AttributePath.Step.Cases<Optional<AttributeValue>> {
  static @Nullable AttributeValue path(Map<String, AttributeValue> item, AttributePath path) {
    @Nullable AttributeValue value = AttributeValues.m(item);
    for (AttributePath.Step step : path.steps()) {
      if (value == null) {
        return null;
      }
      value = step.match(new StoredAt(value)).orElse(null);
    }
    return value;
  }

  @Override
  public Optional<AttributeValue> attribute(AttributePath.Step.Attribute step) {
    return Optional.ofNullable(within.m().get(step.name()));
  }

  @Override
  public Optional<AttributeValue> element(AttributePath.Step.Element step) {
    return step.index() < within.l().size()
        ? Optional.of(within.l().get(step.index()))
        : Optional.empty();
  }

  @Override
  public Optional<AttributeValue> entry(AttributePath.Step.Entry step) {
    return Optional.ofNullable(within.m().get(step.key()));
  }
}
