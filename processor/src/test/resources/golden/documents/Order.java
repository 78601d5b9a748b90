package app;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.ConvertedBy;
import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.NamingStrategy;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Sensitive;
import dev.dynaset.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table(value = "orders", naming = NamingStrategy.SNAKE_CASE)
public record Order(
    @HashKey CustomerId customer,
    @RangeKey Instant placedAt,
    @Attribute(absent = "NEW") Status status,
    Address shipTo,
    @Nullable Address billTo,
    List<Line> lines,
    Set<String> tags,
    Map<String, List<BigDecimal>> discounts,
    Optional<String> note,
    @ConvertedBy(MoneyConverter.class) Money total,
    Payment payment) {

  public enum Status {
    NEW,
    SHIPPED
  }

  /** Not just any string. */
  public record CustomerId(String value) {}

  @Document
  public record Address(String street, String city, @Sensitive @Nullable String phone) {}

  @Document
  public static class Line {
    String sku;
    int quantity;
    List<Line> parts;
  }

  @Document(discriminator = "kind")
  public sealed interface Payment {
    @Document(name = "card")
    record Card(String token) implements Payment {}

    @Document(name = "invoice")
    record Invoice(int days) implements Payment {}
  }
}
