package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequests;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries of several hash keys, each of which has several attributes. */
@DynasetTest
class HashKeysOfValuesTest {
  private static final Place US = new Place("acme", "us");
  private static final Place EU = new Place("acme", "eu");

  private ShipmentTable shipments;

  /** What the attributes are taken of; a class of the application. */
  private record Place(String tenant, String region) {}

  /** In the US are 1, 3 and 5, in Europe 2 and 4; each is in the month of its number and one. */
  @BeforeEach
  void fill(ShipmentTable shipments) {
    this.shipments = shipments;
    shipments.putAll(IntStream.rangeClosed(1, 5).mapToObj(n -> Shipment.of("ann", n)));
  }

  private ShipmentByPlaceIndexQuerySet in(Place... places) {
    return shipments
        .byPlaceIndex()
        .byTenantAndRegionIn(Arrays.asList(places), Place::tenant, Place::region);
  }

  @Test
  void oneHashKeyComesAfterTheOther() {
    assertThat(in(US, EU)).extracting(Shipment::number).containsExactly(1, 3, 5, 2, 4);
    assertThat(in(EU, US)).extracting(Shipment::number).containsExactly(2, 4, 1, 3, 5);
    assertThat(in(EU, new Place("acme", "mars")))
        .extracting(Shipment::number)
        .containsExactly(2, 4);
  }

  @Test
  void conditionsOnTheRangeKeyHoldForEach() {
    assertThat(in(US, EU).yearEq(2026).monthGt(3))
        .extracting(Shipment::number)
        .containsExactly(3, 5, 4);
  }

  @Test
  void theyAreMergedInTheOrderOfTheRangeKey() {
    assertThat(in(US, EU).merged()).extracting(Shipment::number).containsExactly(1, 2, 3, 4, 5);
    assertThat(in(US, EU).merged().reverse().limit(2))
        .extracting(Shipment::number)
        .containsExactly(5, 4);
  }

  @Test
  void aKeyThatIsGivenTwiceCountsOnce() {
    assertThat(in(EU, new Place("acme", "eu"), EU).count()).isEqualTo(2);
  }

  @Test
  void nothingIsSentWithoutValues(RecordedRequests requests) {
    requests.clear();

    assertThat(in().list()).isEmpty();
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void wrongArgumentsAreRefusedAtOnce() {
    assertThatNullPointerException()
        .isThrownBy(() -> in(EU, null))
        .withMessage("one of the values");
    assertThatNullPointerException()
        .isThrownBy(() -> in(new Place("acme", null)))
        .withMessage("region is null, which no key may be.");
    assertThatNullPointerException()
        .isThrownBy(
            () -> shipments.byPlaceIndex().byTenantAndRegionIn(List.of(EU), null, Place::region))
        .withMessage("tenant");
    assertThatNullPointerException()
        .isThrownBy(
            () -> shipments.byPlaceIndex().byTenantAndRegionIn(null, Place::tenant, Place::region))
        .withMessage("values");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> in(new Place("", "eu")))
        .withMessageContaining("tenant is an empty string");
  }

  @Test
  void theValuesMayBeModels() {
    List<Shipment> some = shipments.byCustomer("ann").numberLte(2).list();
    Function<Shipment, String> region = Shipment::region;

    assertThat(shipments
            .byPlaceIndex()
            .byTenantAndRegionIn(some, Shipment::tenant, region)
            .count())
        .isEqualTo(5);
  }
}
