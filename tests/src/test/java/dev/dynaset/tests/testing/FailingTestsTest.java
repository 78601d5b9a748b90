package dev.dynaset.tests.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Tests that throw leave nothing behind, and tests that are set up wrongly say why. */
@Tag("once")
class FailingTestsTest {
  @Test
  void aTestThatThrowsLeavesNoItem() {
    TestExecutionSummary summary = Fixtures.run(WritesAndThrows.class);

    assertThat(summary.getTestsFailedCount()).isEqualTo(1);
    assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
    assertThat(failure(summary)).hasMessage("after writing");
  }

  @Test
  void injectionIntoBeforeAll() {
    assertThat(failure(Fixtures.run(InjectsIntoBeforeAll.class)))
        .hasMessageContaining("before a test method is known")
        .hasMessageContaining("Use @BeforeEach instead of @BeforeAll")
        .hasMessageContaining("isolation = Isolation.CLASS");
  }

  @Test
  void injectionIntoConstructors() {
    assertThat(failure(Fixtures.run(InjectsIntoConstructor.class)))
        .hasMessageContaining("a field with @InjectDynaset instead of a constructor");
  }

  @Test
  void fieldsOfTypesThatNothingIsKnownOf() {
    assertThat(failure(Fixtures.run(HasFieldOfOtherType.class)))
        .hasMessageContaining("@InjectDynaset cannot set")
        .hasMessageContaining("HasFieldOfOtherType.text: it sets Dynaset, generated tables,");
  }

  @ParameterizedTest
  @ValueSource(classes = {HasFinalField.class, HasStaticFinalField.class})
  void finalFields(Class<?> fixture) {
    assertThat(failure(Fixtures.run(fixture)))
        .hasMessageContaining("@InjectDynaset cannot set")
        .hasMessageContaining(fixture.getSimpleName() + ".notes: it is final.");
  }

  @Test
  void staticFieldsOfMethodsThatShareNothing() {
    assertThat(failure(Fixtures.run(HasStaticField.class)))
        .hasMessageContaining("HasStaticField.notes: it is static")
        .hasMessageContaining("isolation = Isolation.CLASS");
  }

  @Test
  void tablesOfClassesThatAreNoModels() {
    assertThat(failure(Fixtures.run(NamesNoModel.class)))
        .hasMessageContaining(
            "There is no java.lang.StringTable, the generated table of" + " java.lang.String")
        .hasMessageContaining("Is that a model with @Table, and did the processor run?");
  }

  private static Throwable failure(TestExecutionSummary summary) {
    assertThat(summary.getFailures()).hasSize(1);
    return summary.getFailures().get(0).getException();
  }

  @DynasetTest
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class WritesAndThrows {
    private static String tableWrittenTo = "";

    @Test
    @Order(1)
    void writesAndThrows(NoteTable notes, DynamoDbClient client) {
      tableWrittenTo = notes.tableName();
      notes.put(new Note("ann", 1, "hello"));
      client.transactWriteItems(transaction -> transaction.transactItems(TransactWriteItem.builder()
          .put(put -> put.tableName(notes.tableName())
              .item(Map.of(
                  "owner", AttributeValue.fromS("ann"), "number", AttributeValue.fromN("2"))))
          .build()));
      throw new IllegalStateException("after writing");
    }

    @Test
    @Order(2)
    void findsNothing(NoteTable notes, DynamoDbClient client) {
      assertThat(notes.tableName()).isEqualTo(tableWrittenTo);
      assertThat(client.scan(scan -> scan.tableName(tableWrittenTo)).items()).isEmpty();
    }
  }

  @DynasetTest
  static class InjectsIntoBeforeAll {
    @BeforeAll
    static void prepare(NoteTable notes) {
      notes.put(new Note("ann", 1, "hello"));
    }

    @Test
    void isNotReached() {}
  }

  @DynasetTest
  static class InjectsIntoConstructor {
    InjectsIntoConstructor(NoteTable notes) {
      notes.put(new Note("ann", 1, "hello"));
    }

    @Test
    void isNotReached() {}
  }

  @DynasetTest
  static class HasFieldOfOtherType {
    @InjectDynaset
    String text;

    @Test
    void isNotReached() {}
  }

  @DynasetTest
  static class HasFinalField {
    @InjectDynaset
    final NoteTable notes = null;

    @Test
    void isNotReached() {}
  }

  @DynasetTest(isolation = Isolation.CLASS)
  static class HasStaticFinalField {
    @InjectDynaset
    static final NoteTable notes = null;

    @Test
    void isNotReached() {}
  }

  @DynasetTest
  static class HasStaticField {
    @InjectDynaset
    static NoteTable notes;

    @Test
    void isNotReached() {}
  }

  @DynasetTest(tables = String.class)
  static class NamesNoModel {
    @Test
    void isNotReached() {}
  }
}
