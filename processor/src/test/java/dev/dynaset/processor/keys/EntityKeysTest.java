package dev.dynaset.processor.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The proofs, on the keys of shops. */
class EntityKeysTest {
  private static final CharSet SEGMENT = CharSet.ANY.without(CharSet.of('#'));
  private static final KeyText CUSTOMERS = KeyText.empty().literal("CUSTOMER#").some(SEGMENT);

  /** Keys of these literals with a segment between each two. */
  private static EntityKeys entity(String name, KeyText hash, String... literals) {
    Stream.Builder<KeyText> starts = Stream.builder();
    KeyText text = KeyText.empty().literal(literals[0]);
    starts.add(text);
    for (String literal : List.of(literals).subList(1, literals.length)) {
      text = text.some(SEGMENT).literal(literal);
      starts.add(text);
    }
    return new EntityKeys(name, hash, starts.build().toList());
  }

  private final EntityKeys customer = entity("Customer", CUSTOMERS, "PROFILE");
  private final EntityKeys order = entity("Order", CUSTOMERS, "ORDER#", "");
  private final EntityKeys draft = entity("Draft", CUSTOMERS, "ORDER#DRAFT#", "");
  private final EntityKeys line = entity("OrderLine", CUSTOMERS, "ORDER#", "#LINE#", "");

  @Test
  void entitiesOfOtherLiteralsDoNotCollide() {
    assertThat(customer.collision(order)).isEmpty();
    assertThat(order.collision(line)).isEmpty();
    assertThat(order.collision(draft)).isEmpty();
  }

  @Test
  void aCollisionHasAKeyOfBoth() {
    EntityKeys receipt = entity("Receipt", CUSTOMERS, "ORDER#R", "");

    assertThat(order.collision(receipt))
        .contains(new WitnessKey("Receipt", "CUSTOMER#0", "ORDER#R0"));
  }

  @Test
  void otherHashesNeverMeet() {
    EntityKeys elsewhere =
        entity("Order", KeyText.empty().literal("SHOP#").some(SEGMENT), "ORDER#", "");

    assertThat(order.collision(elsewhere)).isEmpty();
    assertThat(order.intruder(0, elsewhere)).isEmpty();
  }

  @Test
  void aQueryOfParentsWouldReadTheirChildren() {
    assertThat(order.intruder(0, line))
        .contains(new WitnessKey("OrderLine", "CUSTOMER#0", "ORDER#0#LINE#0"));
  }

  @Test
  void aQueryOfChildrenBeginsBehindTheirParent() {
    assertThat(line.intruder(0, order)).isPresent();
    assertThat(line.intruder(1, order)).isEmpty();
  }

  @Test
  void aScanMeetsWhatBeginsAlike() {
    EntityKeys tenantUser =
        entity("User", KeyText.empty().literal("T#").some(SEGMENT), "USER#", "");
    EntityKeys member = entity(
        "Member",
        KeyText.empty().literal("T#").some(SEGMENT).literal("#P#").some(SEGMENT),
        "USER#",
        "");

    assertThat(tenantUser.collision(member)).isEmpty();
    assertThat(tenantUser.intruder(0, member)).isEmpty();
    assertThat(tenantUser.scanned("T#", member))
        .contains(new WitnessKey("Member", "T#0#P#0", "USER#0"));
    assertThat(order.scanned("CUSTOMER#", customer)).isEmpty();
  }

  @Test
  void aTableWithoutRangeKeyHasTheEmptyText() {
    EntityKeys one = new EntityKeys(
        "One", KeyText.empty().literal("A#").some(SEGMENT), List.of(KeyText.empty()));
    EntityKeys other = new EntityKeys(
        "Other", KeyText.empty().some(SEGMENT).literal("#B"), List.of(KeyText.empty()));

    assertThat(one.collision(other)).contains(new WitnessKey("Other", "A#B", ""));
  }
}
