package dev.dynaset.tests.keys;

import dev.dynaset.annotation.FromKey;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Sensitive;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.UnknownAttributes;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A model of whose keys a part must not be told, and that keeps what it does not know. */
@Table("keys-patients")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(hash = "WARD#{ward}", range = "PATIENT#{number:4}#{name}")
@IndexKey(index = "GSI1", hash = "NAME#{name:upper}", range = "{ward}")
record Patient(
    @FromKey String ward,
    @Sensitive int number,
    @Sensitive String name,
    @UnknownAttributes Map<String, AttributeValue> rest) {
  static Patient of(int number, String name) {
    return new Patient("w", number, name, Map.of());
  }
}
