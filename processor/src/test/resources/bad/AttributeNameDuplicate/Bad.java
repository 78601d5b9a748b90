package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;

  String name;

  @Attribute("name") // [AttributeNameDuplicate at "name"]
  String other;
}

@Document(naming = NamingStrategy.SNAKE_CASE)
class Snake {
  String orderDate;

  String order_date; // [AttributeNameDuplicate] 'orderDate' and 'order_date' are both stored as 'order_date'
}
