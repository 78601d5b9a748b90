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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The changes that make one item of another. */
class DifferenceTest {
  private static final TableBinding<Note, String> TABLE = Notes.special(new FakeClient());
  private static final AttributePath UNKNOWN = AttributePath.of("x", "x", false);

  private static List<UpdateAction> between(AttributeValue before, AttributeValue after) {
    return Difference.of(TABLE, Map.of("x", before), Map.of("x", after), false);
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
    assertThat(Difference.of(TABLE, Map.of("t", s("a"), "x", s("b")), Map.of("t", s("c")), false))
        .containsExactly(
            new UpdateAction.Set(Notes.TEXT, new SetValue.Literal(s("c"))),
            new UpdateAction.Remove(UNKNOWN));
    assertThat(Difference.of(TABLE, Map.of(), Map.of("x", s("b")), false)).isEqualTo(set(s("b")));
    assertThat(between(s("a"), s("a"))).isEmpty();
  }

  @Test
  void whatDynasetWritesItselfIsLeftOut() {
    assertThat(Difference.of(
            TABLE,
            Map.of("v", n(1), "c", s("then"), "u", s("then")),
            Map.of("v", n(2), "c", s("now"), "u", s("now")),
            false))
        .isEmpty();
  }

  @Test
  void anIdThatWasNotMadeYetIsNotRemoved() {
    assertThat(Difference.of(TABLE, Map.of("id", s("a")), Map.of(), false)).isEmpty();
    assertThat(Difference.of(TABLE, Map.of("id", s("a")), Map.of("id", s("b")), false))
        .containsExactly(new UpdateAction.Set(
            AttributePath.of("id", "id", false), new SetValue.Literal(s("b"))));
    assertThat(Difference.of(TABLE, Map.of("folder", s("a")), Map.of(), false)).hasSize(1);
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

  @Test
  void setsThatOnlyGainOrOnlyLoseAreChangedInPart() {
    AttributeValue ab = AttributeValue.fromSs(List.of("a", "b"));
    AttributeValue abc = AttributeValue.fromSs(List.of("c", "a", "b"));

    assertThat(between(ab, abc))
        .containsExactly(new UpdateAction.Add(UNKNOWN, AttributeValue.fromSs(List.of("c"))));
    assertThat(between(abc, ab))
        .containsExactly(new UpdateAction.Delete(UNKNOWN, AttributeValue.fromSs(List.of("c"))));
    assertThat(between(
            AttributeValue.fromNs(List.of("1.0")), AttributeValue.fromNs(List.of("1", "2"))))
        .containsExactly(new UpdateAction.Add(UNKNOWN, AttributeValue.fromNs(List.of("2"))));
    assertThat(between(bytes("a"), bytes("a", "b")))
        .containsExactly(new UpdateAction.Add(UNKNOWN, bytes("b")));
  }

  @Test
  void membersOfDocumentsAreChangedOneByOne() {
    AttributeValue before = AttributeValue.fromM(Map.of(
        "city", s("Bern"),
        "street", s("Aare"),
        "geo", AttributeValue.fromM(Map.of("lat", n(1), "lon", n(2))),
        "tags", AttributeValue.fromSs(List.of("a"))));
    AttributeValue after = AttributeValue.fromM(Map.of(
        "city", s("Thun"),
        "geo", AttributeValue.fromM(Map.of("lat", n(1), "lon", n(3))),
        "tags", AttributeValue.fromSs(List.of("a", "b")),
        "zip", s("3600")));

    assertThat(between(before, after))
        .containsExactlyInAnyOrder(
            at("city").set(s("Thun")),
            new UpdateAction.Remove(UNKNOWN.attribute("street")),
            new UpdateAction.Set(
                UNKNOWN.attribute("geo").attribute("lon"), new SetValue.Literal(n(3))),
            at("tags").set(AttributeValue.fromSs(List.of("a", "b"))),
            at("zip").set(s("3600")));
  }

  private record Member(AttributePath path) {
    UpdateAction set(AttributeValue value) {
      return new UpdateAction.Set(path, new SetValue.Literal(value));
    }
  }

  private static Member at(String member) {
    return new Member(UNKNOWN.attribute(member));
  }

  @Test
  void aDocumentThatIsNullOnOneSideIsWrittenWhole() {
    AttributeValue document = AttributeValue.fromM(Map.of("city", s("Bern")));

    assertThat(between(AttributeValue.fromNul(true), document)).isEqualTo(set(document));
    assertThat(between(document, AttributeValue.fromNul(true)))
        .isEqualTo(set(AttributeValue.fromNul(true)));
  }

  @Test
  void aListIsLongerInPartOnlyIfNobodyElseCanHaveChangedIt() {
    AttributeValue one = AttributeValue.fromL(List.of(n(1)));
    AttributeValue two = AttributeValue.fromL(List.of(n(1), n(2)));

    assertThat(between(one, two)).isEqualTo(set(two));
    assertThat(Difference.of(TABLE, Map.of("x", one), Map.of("x", two), true))
        .containsExactly(new UpdateAction.Set(
            UNKNOWN, new SetValue.Append(AttributeValue.fromL(List.of(n(2))))));
    assertThat(Difference.of(TABLE, Map.of("x", two), Map.of("x", one), true)).isEqualTo(set(one));
  }

  @Test
  void aDocumentInAListHasNoNameOfItsOwn() {
    AttributeValue before =
        AttributeValue.fromL(List.of(AttributeValue.fromM(Map.of("a", n(1), "b", n(1)))));
    AttributeValue after =
        AttributeValue.fromL(List.of(AttributeValue.fromM(Map.of("a", n(1), "b", n(2)))));

    assertThat(Difference.of(TABLE, Map.of("x", before), Map.of("x", after), true))
        .isEqualTo(set(after));
  }

  @Test
  void moreChangesThanAnExpressionHoldsAreOne() {
    AttributeValue before = numbered(200, 0);
    AttributeValue after = numbered(200, 1);

    assertThat(between(before, after)).isEqualTo(set(after));
    assertThat(between(numbered(100, 0), numbered(100, 1))).hasSize(100);
  }

  private static AttributeValue numbered(int count, long value) {
    return AttributeValue.fromM(IntStream.range(0, count)
        .boxed()
        .collect(Collectors.toMap(number -> "m" + number, number -> n(value))));
  }
}
