package shop;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Sensitive;

/** Annotations at the methods of an interface, one of them with a body. */
interface Named<N> {
  @RangeKey
  N getName();

  @Sensitive
  @Attribute("label")
  default String getLabel() {
    return "";
  }

  @Attribute("n")
  Object getCount();
}
