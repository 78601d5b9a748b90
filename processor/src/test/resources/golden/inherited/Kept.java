package shop;

import base.Entity;
import dev.dynaset.annotation.HashKey;

/** Fixes one of the type variables. */
abstract class Kept<V> extends Entity<String, V> {
  V previous;

  @Override
  @HashKey
  public String getId() {
    return super.getId();
  }
}
