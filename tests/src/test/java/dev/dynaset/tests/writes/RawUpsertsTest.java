package dev.dynaset.tests.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Expression;
import dev.dynaset.ItemMappingException;
import dev.dynaset.Update;
import dev.dynaset.testing.DynasetTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Upserts and versions with changes that Dynaset does not know. */
@DynasetTest
class RawUpsertsTest {
  private static final Expression RESERVED = Expression.of("#r = :n")
      .withName("#r", "re.served")
      .withValue(":n", AttributeValue.fromN("2"));

  @Test
  void mayGiveAnItemWhatItRequires(StockTable stocks) {
    Stock stock = stocks.upsert("apple", s -> s.available().set(1).and(Update.rawSet(RESERVED)));

    assertThat(stock).isEqualTo(new Stock("apple", 1, 2, null, null));
  }

  @Test
  void areSentThoughTheyMayGiveTooLittle(StockTable stocks) {
    assertThatThrownBy(() -> stocks.upsert("apple", s -> Update.rawSet(RESERVED)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("'available'");
    assertThat(stocks.exists("apple")).isTrue();
  }

  @Test
  void countTheVersionUnlessTheyChangeIt(MemoTable memos) {
    memos.put(Memo.of(1, "x"));
    Expression color = Expression.of("color = :c").withValue(":c", AttributeValue.fromS("red"));
    Expression version = Expression.of("version = :v").withValue(":v", AttributeValue.fromN("9"));

    Memo memo = memos.update("ann", 1, m -> Update.rawSet(color));

    assertThat(memo.version()).isEqualTo(2);
    assertThat(memo.rest()).isEqualTo(Map.of("color", AttributeValue.fromS("red")));
    assertThatThrownBy(() -> memos.update("ann", 1, m -> Update.rawSet(version)))
        .isInstanceOf(DynamoDbException.class)
        .hasMessageContaining("overlap");
  }
}
