package dev.dynaset.tests.writes;

import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.UnknownAttributes;
import dev.dynaset.annotation.Version;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A model that keeps what it does not know. */
@Table("memos")
record Memo(
    @HashKey String author,
    @RangeKey int number,
    @Nullable String text,
    @Nullable Place place,
    @Version long version,
    @UnknownAttributes Map<String, AttributeValue> rest) {
  @Document
  record Place(String city, @Nullable String street) {}

  static Memo of(int number, String text) {
    return new Memo("ann", number, text, new Place("Bern", null), 0, Map.of());
  }

  Memo withText(String other) {
    return new Memo(author, number, other, place, version, rest);
  }
}
