package dev.dynaset.tests.uncertain;

import static dev.dynaset.tests.uncertain.FaultyProxy.Fault.LOSE_RESPONSE;
import static dev.dynaset.tests.uncertain.FaultyProxy.Fault.NONE;
import static dev.dynaset.tests.uncertain.FaultyProxy.Fault.REFUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.TableAdmin;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** The life of a table, through a proxy that loses responses, and after calls that were stopped. */
@Timeout(60)
@Execution(ExecutionMode.SAME_THREAD) // They have one proxy.
class InterruptedCreationsTest {
  private static final AtomicInteger TABLES = new AtomicInteger();
  private static LossyLine line;

  private String name;
  private TableAdmin admin;
  private TableAdmin direct;

  @BeforeAll
  static void start() {
    line = new LossyLine(Duration.ofSeconds(5));
  }

  @AfterAll
  static void stop() {
    line.close();
  }

  @BeforeEach
  void anotherTable() {
    line.proxy().forget();
    name = "flyers-" + TABLES.incrementAndGet();
    admin = admin(line.dynaset());
    direct = admin(line.direct());
  }

  private TableAdmin admin(Dynaset dynaset) {
    return FlyerTable.of(dynaset).named(name).admin();
  }

  private TimeToLiveDescription timeToLive() {
    return line.direct()
        .client()
        .describeTimeToLive(describe -> describe.tableName(name))
        .timeToLiveDescription();
  }

  private void assertExpires() {
    assertThat(timeToLive().attributeName()).isEqualTo("until");
    assertThat(timeToLive().timeToLiveStatus())
        .isIn(TimeToLiveStatus.ENABLED, TimeToLiveStatus.ENABLING);
  }

  @Test
  void aCreationWhoseResponseIsLostIsOne() {
    line.proxy().next(LOSE_RESPONSE);

    assertThat(admin.create()).isTrue();
    assertExpires();
    assertThat(admin.create()).isFalse();
  }

  @Test
  void aTimeToLiveWhoseResponseIsLostIsOn() {
    // CreateTable, DescribeTable, DescribeTimeToLive, UpdateTimeToLive
    line.proxy().next(NONE, NONE, NONE, LOSE_RESPONSE);

    assertThatCode(admin::create).doesNotThrowAnyException();
    assertExpires();
  }

  @Test
  void aTimeToLiveThatWasRefusedIsTurnedOnByTheNextCall() {
    line.proxy().next(NONE, NONE, NONE, REFUSE);
    assertThatThrownBy(admin::create).isInstanceOf(DynamoDbException.class);

    assertThat(admin.create()).isFalse();
    assertExpires();
  }

  @Test
  void aTableOfACallThatWasStoppedIsCompleted() {
    line.direct()
        .client()
        .createTable(create -> create
            .tableName(name)
            .keySchema(
                KeySchemaElement.builder().attributeName("id").keyType("HASH").build())
            .attributeDefinitions(AttributeDefinition.builder()
                .attributeName("id")
                .attributeType("S")
                .build())
            .billingMode("PAY_PER_REQUEST"));

    assertThat(direct.create()).isFalse();
    assertExpires();
  }

  @Test
  void aTimeToLiveOfAnotherAttributeStays() {
    direct.create();
    line.direct()
        .client()
        .updateTimeToLive(update -> update
            .tableName(name)
            .timeToLiveSpecification(off -> off.attributeName("until").enabled(false)));
    line.direct()
        .client()
        .updateTimeToLive(update -> update
            .tableName(name)
            .timeToLiveSpecification(other -> other.attributeName("other").enabled(true)));

    assertThat(direct.create()).isFalse();
    assertThat(timeToLive().attributeName()).isEqualTo("other");
  }

  @Test
  void aDeletionWhoseResponseIsLostIsOne() {
    direct.create();
    line.proxy().next(LOSE_RESPONSE);

    assertThat(admin.delete()).isTrue();
    assertThat(admin.delete()).isFalse();
  }

  @Test
  void aServerWithoutPointInTimeRecoveryHasTheTableAllTheSame() {
    Dynaset recovering = Dynaset.builder()
        .client(line.direct().client())
        .pointInTimeRecovery(true)
        .build();

    assertThat(admin(recovering).create()).isTrue();
    assertThat(direct.exists()).isTrue();
    assertExpires();
  }
}
