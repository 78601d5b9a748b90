package shop;

import dev.dynaset.annotation.HashKey;

/** What carries the annotation. */
interface HasId {
  @HashKey
  String getId();
}
