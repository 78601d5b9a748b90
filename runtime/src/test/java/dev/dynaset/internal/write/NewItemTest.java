package dev.dynaset.internal.write;

import static dev.dynaset.internal.write.Notes.n;
import static dev.dynaset.internal.write.Notes.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The item that an upsert creates, as far as that is known. */
class NewItemTest {
  private static final Map<String, AttributeValue> KEY = Map.of("id", s("a"));
  private static final AttributePath X = AttributePath.of("x");

  private static AttributeValue created(UpdateAction change) {
    return NewItem.of(KEY, List.of(change)).get("x");
  }

  private static AttributeValue set(SetValue value) {
    return created(new UpdateAction.Set(X, value));
  }

  @Test
  void itHasItsKey() {
    assertThat(NewItem.of(KEY, List.of())).isEqualTo(KEY);
  }

  @Test
  void whatIsSetStartsFromNothing() {
    AttributeValue list = AttributeValue.fromL(List.of(s("e")));

    assertThat(set(new SetValue.Literal(s("b")))).isEqualTo(s("b"));
    assertThat(set(new SetValue.IfAbsent(s("b")))).isEqualTo(s("b"));
    assertThat(set(new SetValue.Plus(n(3)))).isEqualTo(n(3));
    assertThat(set(new SetValue.Minus(n(3)))).isEqualTo(n(-3));
    assertThat(set(new SetValue.Append(list))).isEqualTo(list);
    assertThat(set(new SetValue.Prepend(list))).isEqualTo(list);
    assertThat(set(new SetValue.SecondsFromNow(Duration.ZERO))).isNull();
  }

  @Test
  void whatIsCopiedIsKnownOfTheKeyAlone() {
    assertThat(set(new SetValue.Copy(AttributePath.of("id")))).isEqualTo(s("a"));
    assertThat(set(new SetValue.Copy(AttributePath.of("other")))).isNull();
  }

  @Test
  void whatIsAddedIsThereAndWhatIsRemovedIsNot() {
    AttributeValue elements = AttributeValue.fromSs(List.of("e"));

    assertThat(created(new UpdateAction.Add(X, n(3)))).isEqualTo(n(3));
    assertThat(created(new UpdateAction.Delete(X, elements))).isNull();
    assertThat(created(new UpdateAction.Remove(X))).isNull();
  }

  @Test
  void partsOfAttributesMakeNoAttribute() {
    UpdateAction part = new UpdateAction.Set(X.attribute("y"), new SetValue.Literal(s("b")));

    assertThat(NewItem.of(KEY, List.of(part))).isEqualTo(KEY);
  }
}
