package dev.dynaset.schema;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * Which attributes an index holds besides its key and that of the table.
 *
 * @param type all, none, or some
 * @param included the stored names of the attributes that an index of type INCLUDE holds
 */
public record Projection(ProjectionType type, List<String> included) {
  private static final Projection ALL = new Projection(ProjectionType.ALL, List.of());
  private static final Projection KEYS_ONLY = new Projection(ProjectionType.KEYS_ONLY, List.of());

  /** Keeps a copy of the names. */
  public Projection {
    included = List.copyOf(included);
  }

  /** All attributes. */
  public static Projection all() {
    return ALL;
  }

  /** No attribute besides the keys. */
  public static Projection keysOnly() {
    return KEYS_ONLY;
  }

  /** The attributes with these stored names. */
  public static Projection include(String... names) {
    return new Projection(ProjectionType.INCLUDE, List.of(names));
  }
}
