// option: -Adynaset.scan=deprecated
package scandeprecated;

import dev.dynaset.annotation.*;
import java.time.LocalDate;

@Table("orders")
@GlobalIndex(name = "by_status", hashKey = "status", projection = ProjectionType.KEYS_ONLY)
@LocalIndex(name = "by_total", rangeKey = "total")
public class Order {
  @HashKey
  String customer;

  @RangeKey
  LocalDate day;

  String status;
  long total;
}
