package dev.dynaset.tests.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.RuntimeSettings;
import dev.dynaset.testing.DynasetExtension;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.ItemLoader;
import dev.dynaset.testing.RecordedRequests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What is injected, and for how long it is the same. */
class InjectionTest {
  @Nested
  @DynasetTest(prefix = "app")
  class PerMethod {
    @InjectDynaset
    private NoteTable notes;

    @InjectDynaset
    RecordedRequests requests;

    @Test
    void fieldsAndParametersBelongTogether(
        Dynaset dynaset,
        DynamoDbClient client,
        DynamoDbAsyncClient asyncClient,
        NoteTable sameNotes,
        RecordedRequests sameRequests,
        Faults faults,
        ItemLoader loader) {
      notes.put(new Note("ann", 1, "hello"));

      assertThat(sameNotes.exists("ann", 1)).isTrue();
      assertThat(NoteTable.of(dynaset).exists("ann", 1)).isTrue();
      assertThat(dynaset.client()).isSameAs(client);
      assertThat(sameRequests).isSameAs(requests);
      assertThat(asyncClient).isNotNull();
      assertThat(faults.remaining()).isZero();
      assertThat(loader).isNotNull();
    }

    @Test
    void namesSayWhatTheyAre() {
      assertThat(notes.tableName()).matches("test_[a-z0-9.]+_app-notes");
    }

    @Test
    void anotherTableOfTheModelIsCreatedToo() {
      NoteTable archive = notes.named(notes.tableName() + "-archive");

      archive.put(new Note("ann", 1, "old"));

      assertThat(archive.byOwner("ann").count()).isEqualTo(1);
      assertThat(notes.byOwner("ann").count()).isZero();
    }
  }

  @Nested
  @DynasetTest(isolation = Isolation.CLASS)
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  @Execution(ExecutionMode.SAME_THREAD)
  class PerClass {
    @InjectDynaset
    static NoteTable shared;

    private final NoteTable fromConstructor;

    PerClass(NoteTable notes) {
      this.fromConstructor = notes;
    }

    @BeforeAll
    static void prepare(NoteTable notes) {
      notes.put(new Note("ann", 1, "hello"));
    }

    @Test
    @Order(1)
    void seesThePreparation(NoteTable notes) {
      assertThat(notes.byOwner("ann").count()).isEqualTo(1);
      assertThat(shared.byOwner("ann").count()).isEqualTo(1);
      notes.put(new Note("ann", 2, "hello"));
    }

    @Test
    @Order(2)
    void seesWhatTheOthersWrote() {
      assertThat(fromConstructor.byOwner("ann").count()).isEqualTo(2);
    }
  }

  @Nested
  class Registered {
    @RegisterExtension
    final DynasetExtension dynaset = DynasetExtension.builder()
        .prefix("registered")
        .configure(builder -> builder.tag("stage", "test"))
        .tables(NoteTable.class)
        .build();

    @Test
    void isConfiguredByCode(NoteTable notes, Dynaset injected) {
      assertThat(notes.tableName()).contains("_registered-notes");
      assertThat(RuntimeSettings.of(injected).tableDefaults().tags())
          .containsEntry("stage", "test");
    }
  }
}
