package shop;

import dev.dynaset.annotation.Projection;
import dev.dynaset.annotation.Source;
import java.util.Optional;

/** The plain case. */
@Projection(of = Order.class)
public record OrderSummary(
    String customer,
    Order.Status status,
    @Source("shipTo.city") String city,
    Optional<String> coupon) {}
