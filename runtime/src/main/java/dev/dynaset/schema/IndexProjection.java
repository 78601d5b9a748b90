package dev.dynaset.schema;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * Which attributes an index holds besides its key and that of the table.
 *
 * @param type all, none, or some
 * @param included the stored names of the attributes that an index of type INCLUDE holds
 */
public record IndexProjection(ProjectionType type, List<String> included) {
  private static final IndexProjection ALL = new IndexProjection(ProjectionType.ALL, List.of());
  private static final IndexProjection KEYS_ONLY =
      new IndexProjection(ProjectionType.KEYS_ONLY, List.of());

  /** Keeps a copy of the names. */
  public IndexProjection {
    included = List.copyOf(included);
  }

  /** All attributes. */
  public static IndexProjection all() {
    return ALL;
  }

  /** No attribute besides the keys. */
  public static IndexProjection keysOnly() {
    return KEYS_ONLY;
  }

  /** The attributes with these stored names. */
  public static IndexProjection include(String... names) {
    return new IndexProjection(ProjectionType.INCLUDE, List.of(names));
  }
}
