package dev.dynaset.internal.write;

import static dev.dynaset.internal.write.Notes.n;
import static dev.dynaset.internal.write.Notes.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The changes that make one item of another. */
class DifferenceTest {
  private static final TableBinding<Note, String> TABLE = Notes.special(new FakeClient());
  private static final AttributePath UNKNOWN = AttributePath.of("x", "x", false);

  private static List<UpdateAction> between(AttributeValue before, AttributeValue after) {
    return Difference.of(TABLE, Map.of("x", before), Map.of("x", after));
  }

  private static AttributeValue bytes(String... texts) {
    return AttributeValue.fromBs(
        List.of(texts).stream().map(SdkBytes::fromUtf8String).toList());
  }

  private static List<UpdateAction> set(AttributeValue value) {
    return List.of(new UpdateAction.Set(UNKNOWN, new SetValue.Literal(value)));
  }

  @Test
  void whatIsNewOrAnotherIsSetAndWhatIsGoneRemoved() {
    assertThat(Difference.of(TABLE, Map.of("t", s("a"), "x", s("b")), Map.of("t", s("c"))))
        .containsExactly(
            new UpdateAction.Set(Notes.TEXT, new SetValue.Literal(s("c"))),
            new UpdateAction.Remove(UNKNOWN));
    assertThat(Difference.of(TABLE, Map.of(), Map.of("x", s("b")))).isEqualTo(set(s("b")));
    assertThat(between(s("a"), s("a"))).isEmpty();
  }

  @Test
  void whatDynasetWritesItselfIsLeftOut() {
    assertThat(Difference.of(
            TABLE,
            Map.of("v", n(1), "c", s("then"), "u", s("then")),
            Map.of("v", n(2), "c", s("now"), "u", s("now"))))
        .isEmpty();
  }

  @Test
  void anIdThatWasNotMadeYetIsNotRemoved() {
    assertThat(Difference.of(TABLE, Map.of("id", s("a")), Map.of())).isEmpty();
    assertThat(Difference.of(TABLE, Map.of("id", s("a")), Map.of("id", s("b"))))
        .containsExactly(new UpdateAction.Set(
            AttributePath.of("id", "id", false), new SetValue.Literal(s("b"))));
    assertThat(Difference.of(TABLE, Map.of("folder", s("a")), Map.of())).hasSize(1);
  }

  @Test
  void theElementsOfSetsComeInAnyOrder() {
    assertThat(between(
            AttributeValue.fromSs(List.of("a", "b")), AttributeValue.fromSs(List.of("b", "a"))))
        .isEmpty();
    assertThat(between(
            AttributeValue.fromNs(List.of("1", "2")), AttributeValue.fromNs(List.of("2", "1"))))
        .isEmpty();
    assertThat(between(bytes("a", "b"), bytes("b", "a"))).isEmpty();
  }

  @Test
  void setsOfOtherElementsDiffer() {
    assertThat(between(AttributeValue.fromSs(List.of("a")), AttributeValue.fromSs(List.of("b"))))
        .isEqualTo(set(AttributeValue.fromSs(List.of("b"))));
    assertThat(between(AttributeValue.fromNs(List.of("1")), AttributeValue.fromNs(List.of("2"))))
        .isEqualTo(set(AttributeValue.fromNs(List.of("2"))));
    assertThat(between(bytes("a"), bytes("b"))).isEqualTo(set(bytes("b")));
    assertThat(between(AttributeValue.fromSs(List.of("1")), AttributeValue.fromNs(List.of("1"))))
        .isEqualTo(set(AttributeValue.fromNs(List.of("1"))));
  }

  @Test
  void theElementsOfListsHaveAnOrder() {
    AttributeValue after = AttributeValue.fromL(List.of(s("b"), s("a")));

    assertThat(between(AttributeValue.fromL(List.of(s("a"), s("b"))), after)).isEqualTo(set(after));
  }
}
