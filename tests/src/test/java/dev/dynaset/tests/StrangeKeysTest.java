package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dynaset.Dynaset;
import dev.dynaset.KeyRange;
import dev.dynaset.TransactionOptions;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A key that a stranger chose forges no line of a log, and turns no text around. */
@DynasetTest
class StrangeKeysTest {
  private static final String STRANGE = "x}\nERROR forged\r\u2028\u202e\u0007";
  private static final String ESCAPED = "x}\\nERROR forged\\r\\u2028\\u202e\\u0007";

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private TestDynamoModelTable models;

  private static TestDynamoModel strange(int number) {
    TestDynamoModel model = TestDynamoModel.of(STRANGE, number);
    model.string = STRANGE;
    return model;
  }

  private static TestDynamoModelKey key(int number) {
    return TestDynamoModelKey.of(STRANGE, strange(number).date);
  }

  private static void assertEscaped(Object said) {
    assertThat(said.toString())
        .contains(ESCAPED)
        .doesNotContain("\nERROR")
        .doesNotContain("\r", "\u2028", "\u202e", "\u0007");
  }

  @Test
  void messagesEscapeIt() {
    models.put(strange(1));
    models.put(strange(2));

    assertEscaped(catchThrowable(() -> models.get(key(9))));
    assertEscaped(catchThrowable(() -> models.create(strange(1))));
    assertEscaped(catchThrowable(() -> models.byId(STRANGE).get()));
    assertEscaped(catchThrowable(() -> models.byId(STRANGE + "!").get()));
    assertEscaped(
        catchThrowable(() -> models.item(key(1)).onlyIf(m -> m.number().eq(9)).delete()));
    assertEscaped(catchThrowable(() -> dynaset.batch(
        List.of(models.prepare().put(strange(1)), models.prepare().put(strange(1))))));
    assertEscaped(catchThrowable(() -> models.batchGet(List.of(key(1))).get(key(2))));
    assertEscaped(catchThrowable(() -> dynaset.transact(
        models.item(key(1)).onlyIf(m -> m.number().eq(9)).prepare().check())));
  }

  @Test
  void descriptionsEscapeIt() {
    assertEscaped(key(1));
    assertEscaped(models.item(key(1)));
    assertEscaped(models.byId(STRANGE));
    assertEscaped(models.byId(STRANGE).explain());
    assertEscaped(models.byIdIn(List.of(STRANGE, "b")).explain());
    assertEscaped(models.byId("a").filter(m -> m.string().eq(STRANGE)));
    assertEscaped(
        models.byId("a").filter(m -> m.string().in(List.of("a", STRANGE))).explain());
    assertEscaped(models.scan().filter(m -> m.string().contains(STRANGE)).explain());
    assertEscaped(models.stringNumberIndex().byString(STRANGE).explain());
    assertEscaped(models.prepare().put(strange(1)).explain());
    assertEscaped(models.item(key(1)).prepare().get());
    assertEscaped(models
        .item("a", strange(1).date)
        .prepare()
        .update(m -> m.number().set(1))
        .onlyIf(m -> m.string().eq(STRANGE)));
    assertEscaped(TestDynamoModelTable.condition(m -> m.string().beginsWith(STRANGE)));
    assertEscaped(KeyRange.atLeast(STRANGE));
    assertEscaped(dynaset.explainTransaction(
        TransactionOptions.defaults(), List.of(models.prepare().put(strange(1)))));
  }
}
