package shop.lombok;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import java.util.List;
import java.util.Optional;
import lombok.Builder;
import lombok.Value;

/** Immutable, with a builder for its users; Dynaset calls the constructor. */
@Value
@Builder
@Table("orders")
@GlobalIndex(name = "by_customer", hashKey = "customer")
public class Order {
  @HashKey String id;
  String customer;
  boolean paid;
  List<Line> lines;
  Optional<String> note;
}
