package dev.dynaset.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.CapacityMeter;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.schema.TableBinding;
import org.junit.jupiter.api.Test;

/** The options for requests travel with a table, and make no other table of it. */
class TableOptionsTest {
  private static final RequestCustomizer SAME = request -> request;

  private final Dynaset dynaset = Dynaset.builder().client(new NoClient()).build();
  private final TableBinding<String, String> table = ThingCodec.table(dynaset);
  private final CapacityMeter meter = new CapacityMeter();
  private final TableBinding<String, String> optioned = table.measuring(meter).customizing(SAME);

  @Test
  void theyAreAddedUp() {
    CapacityMeter other = new CapacityMeter();

    assertThat(optioned.measuring(other).options().meters()).containsExactly(meter, other);
    assertThat(optioned.customizing(SAME).options().customizers()).containsExactly(SAME, SAME);
    assertThat(optioned.options().isMeasured()).isTrue();
    assertThat(table.options().isMeasured()).isFalse();
  }

  @Test
  void anotherNameAndInterceptorsKeepThem() {
    ItemInterceptor<String, String> interceptor = new ItemInterceptor<>() {};

    assertThat(optioned.named("others").options()).isEqualTo(optioned.options());
    assertThat(optioned.intercept(interceptor).options()).isEqualTo(optioned.options());
  }

  @Test
  void theTableIsTheSameWithThem() {
    assertThat(optioned).isNotEqualTo(table);
    assertThat(optioned.isSameTable(table)).isTrue();
    assertThat(optioned.isSameTable(table.named("others"))).isFalse();
    assertThat(optioned.plain()).isEqualTo(table);
  }

  @Test
  void anotherDynasetSendsWithoutThem() {
    Dynaset other = Dynaset.builder().client(new NoClient()).build();

    assertThat(optioned.sentBy(other).dynaset()).isSameAs(other);
    assertThat(optioned.sentBy(dynaset)).isEqualTo(table);
  }
}
