package dev.dynaset.internal.token;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a reading of one source stands, in its direction.
 *
 * @param kind before all items, behind one of them, or behind all
 * @param key the key of the item that it is behind; null unless it is behind one
 */
public record Place(Kind kind, @Nullable Map<String, AttributeValue> key) {
  /** Before all items. */
  public static final Place START = new Place(Kind.START, null);
  /** Behind all items. */
  public static final Place END = new Place(Kind.END, null);

  /** What kinds of places there are. */
  public enum Kind {
    /** Before all items. */
    START(0),
    /** Behind an item, which need not exist any more. */
    BEHIND(1),
    /** Behind all items. */
    END(2);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    /** How it is stored. */
    int code() {
      return code;
    }
  }

  /** Behind the item with a key. */
  public static Place behind(Map<String, AttributeValue> key) {
    return new Place(Kind.BEHIND, key);
  }

  /** Whether nothing is left to be read. */
  public boolean isEnd() {
    return kind == Kind.END;
  }

  /** Where a reading in the opposite direction starts that has read nothing here yet. */
  public Place turned() {
    return switch (kind) {
      case START -> END;
      case END -> START;
      case BEHIND -> this;
    };
  }
}
