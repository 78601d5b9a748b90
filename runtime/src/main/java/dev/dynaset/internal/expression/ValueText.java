package dev.dynaset.internal.expression;

import dev.dynaset.expression.SetValue;
import dev.dynaset.sdk.AttributeValues;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What attributes are set to, as expressions: {@code if_not_exists(#1, :1) + :2}.
 *
 * @param path the expression of the attribute
 * @param absent what the absence of the attribute means; null if nothing is said
 * @param placeholders where values go
 * @param clock what tells the time
 */
record ValueText(
    String path, @Nullable AttributeValue absent, Placeholders placeholders, Clock clock)
    implements SetValue.Cases<String> {
  private static final AttributeValue ZERO = AttributeValues.n("0");
  private static final AttributeValue NO_ELEMENTS = AttributeValues.l(List.of());

  @Override
  public String literal(SetValue.Literal value) {
    return placeholders.value(value.value());
  }

  @Override
  public String copy(SetValue.Copy value) {
    String from = PathText.of(value.from(), placeholders);
    AttributeValue meaning = value.from().absent();
    return meaning == null
        ? from
        : "if_not_exists(" + from + ", " + placeholders.value(meaning) + ")";
  }

  @Override
  public String ifAbsent(SetValue.IfAbsent value) {
    return ifNotExists(value.value());
  }

  @Override
  public String plus(SetValue.Plus value) {
    return ifNotExists(start()) + " + " + placeholders.value(value.amount());
  }

  @Override
  public String minus(SetValue.Minus value) {
    return ifNotExists(start()) + " - " + placeholders.value(value.amount());
  }

  @Override
  public String append(SetValue.Append value) {
    return "list_append(" + ifNotExists(NO_ELEMENTS) + ", " + placeholders.value(value.elements())
        + ")";
  }

  @Override
  public String prepend(SetValue.Prepend value) {
    return "list_append(" + placeholders.value(value.elements()) + ", " + ifNotExists(NO_ELEMENTS)
        + ")";
  }

  @Override
  public String secondsFromNow(SetValue.SecondsFromNow value) {
    long seconds = clock.instant().plus(value.duration()).getEpochSecond();
    return placeholders.value(AttributeValues.n(Long.toString(seconds)));
  }

  private AttributeValue start() {
    return absent == null ? ZERO : absent;
  }

  private String ifNotExists(AttributeValue value) {
    return "if_not_exists(" + path + ", " + placeholders.value(value) + ")";
  }
}
