package dev.dynaset.internal.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.PhysicalName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements with the names of their tables, and their parameters. */
class StatementTextTest {
  private static final PhysicalName ORDERS = new PhysicalName("shop.orders", "a test");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT * FROM {table}                      | SELECT * FROM \"shop.orders\"                  | 0",
        "SELECT * FROM {table}.\"by_x\" WHERE a = ? | SELECT * FROM \"shop.orders\".\"by_x\" WHERE a = ? | 1",
        "INSERT INTO {table} VALUE {'a': ?, 'b': ?} | INSERT INTO \"shop.orders\" VALUE {'a': ?, 'b': ?} | 2",
        "DELETE FROM {table} WHERE a = 'it''s ?' AND \"?\" = ? | DELETE FROM \"shop.orders\" WHERE a = 'it''s ?' AND \"?\" = ? | 1",
        "SELECT * FROM {table} WHERE a = '{table}'  | SELECT * FROM \"shop.orders\" WHERE a = '{table}' | 0",
        "SELECT * FROM {table} WHERE a = 'open ?    | SELECT * FROM \"shop.orders\" WHERE a = 'open ?   | 0",
      })
  void namesItsTable(String statement, String text, int parameters) {
    assertThat(StatementText.of(statement, ORDERS)).isEqualTo(new StatementText(text, parameters));
  }

  @Test
  void anArnIsQuotedToo() {
    PhysicalName arn =
        new PhysicalName("arn:aws:dynamodb:eu-west-1:123456789012:table/orders", "a test");

    assertThat(StatementText.of("SELECT * FROM {table}", arn).text())
        .isEqualTo("SELECT * FROM \"arn:aws:dynamodb:eu-west-1:123456789012:table/orders\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "SELECT * FROM orders", "SELECT * FROM \"{table}\"", "SELECT * FROM {tables}"})
  void aStatementWithoutATableIsRefused(String statement) {
    assertThatThrownBy(() -> StatementText.of(statement, ORDERS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SELECT * FROM {table} WHERE")
        .hasMessageContaining("without quotes");
  }
}
