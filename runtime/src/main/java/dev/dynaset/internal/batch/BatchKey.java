package dev.dynaset.internal.batch;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The key of an item that is read with others. */
interface BatchKey {
  /** Its attributes. */
  Map<String, AttributeValue> attributes();

  /** What the caller knows the read as, a key or a read; asked for only if it is left. */
  Object subject();

  /** It as a key of a model that is encoded directly; null if it is not. */
  default @Nullable ModelKey<?> ofModel() {
    return null;
  }
}
