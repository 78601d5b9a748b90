package shop;

import dev.dynaset.AttributeConverter;
import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.ConvertedBy;
import dev.dynaset.annotation.CreatedAt;
import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Sensitive;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.TimeToLive;
import dev.dynaset.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What projections are taken from. */
@Table("orders")
public record Order(
    @HashKey String customer,
    @RangeKey LocalDate date,
    @Attribute("s") Status status,
    Cents total,
    @ConvertedBy(Shouted.class) String note,
    Optional<String> coupon,
    @Sensitive String card,
    int items,
    @Attribute(absent = "1") int parcels,
    @Nullable Double weight,
    List<String> tags,
    Set<Integer> sizes,
    Map<String, Status> history,
    List<Address> stops,
    Map<String, List<Place>> places,
    List<List<Integer>> grid,
    Address shipTo,
    @Nullable Address billTo,
    @TimeToLive Optional<Instant> expires,
    @CreatedAt Instant created,
    @Version long version) {
  public enum Status {
    OPEN,
    PAID
  }

  public record Cents(long value) {}

  @Document
  public record Address(String city, @Sensitive String street, Place place, String exists) {}

  @Document
  public record Place(
      @Attribute(absent = "0") int floor, @Attribute(absent = "OPEN") Status status, Cents rent) {}

  public static final class Shouted implements AttributeConverter<String, String> {
    @Override
    public String toStored(String value) {
      return value + "!";
    }

    @Override
    public String fromStored(String stored) {
      return stored.substring(0, stored.length() - 1);
    }
  }
}
