package shop;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.Table;

/** Inherits over several levels, from classes and from interfaces. */
@Table("orders")
class Order extends Kept<Long> implements Named<String> {
  private String name;
  private String label;
  private Integer count;

  @Override
  public String getName() {
    return name;
  }

  void setName(String name) {
    this.name = name;
  }

  @Override
  @Attribute("caption")
  public String getLabel() {
    return label;
  }

  void setLabel(String label) {
    this.label = label;
  }

  @Override
  public Integer getCount() {
    return count;
  }

  void setCount(Integer count) {
    this.count = count;
  }
}
