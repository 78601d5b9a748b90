package dev.dynaset.internal.token;

import dev.dynaset.query.KeyCondition;
import dev.dynaset.query.Query;
import dev.dynaset.schema.KeyAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which attributes of a start key a token holds: those that the query does not fix. */
public final class PlaceFormat {
  private final Map<String, AttributeValue> fixed = new HashMap<>();
  private final List<KeyAttribute> open = new ArrayList<>();

  /** The format of places in one source. */
  public PlaceFormat(Query<?> query) {
    KeyCondition condition = query.source().keyCondition();
    if (condition != null) {
      fix(query, condition);
    }
    for (KeyAttribute attribute : StartKey.attributes(query)) {
      if (!fixed.containsKey(attribute.name())) {
        open.add(attribute);
      }
    }
  }

  private void fix(Query<?> query, KeyCondition condition) {
    for (int i = 0; i < condition.hash().size(); i++) {
      fixed.put(query.key().hash().get(i).name(), condition.hash().get(i));
    }
    for (int i = 0; i < condition.range().size(); i++) {
      AttributeValue only = condition.range().get(i).onlyValue();
      if (only != null) {
        fixed.put(query.key().range().get(i).name(), only);
      }
    }
  }

  /** The attributes that every start key has alike. */
  Map<String, AttributeValue> fixed() {
    return fixed;
  }

  /** The attributes that a token holds, in their order. */
  List<KeyAttribute> open() {
    return open;
  }
}
