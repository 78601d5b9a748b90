package dev.dynaset.tests;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;

/** A range key that has no order. */
@Table("kinds")
public record Kinds(@HashKey String owner, @RangeKey Kind kind) {
  /** Kinds, in an order that DynamoDB does not know. */
  public enum Kind {
    B,
    A
  }
}
