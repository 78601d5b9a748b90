package good;

import dev.dynaset.annotation.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keys that are made of members, in each kind of class. */
class KeysOfMembers {
  enum Status {
    OPEN,
    @Attribute("paid \"in full\"")
    PAID
  }

  record Id(String value) {}

  @Table("of_record")
  @ItemKey(hash = "CUSTOMER#{customerId}", range = "ORDER#{placedAt}#{orderId}")
  record OfRecord(
      @FromKey String customerId,
      Instant placedAt,
      @FromKey String orderId,
      @Version long version,
      @UpdatedAt @Nullable Instant updated,
      @Attribute(absent = "0") long total) {}

  @Table("of_bean")
  @ItemKey(hash = "CUSTOMER#{customerId:lower}", range = "{number}")
  static class OfBean {
    private String customerId;

    @FromKey
    private long number;

    private @Nullable List<String> tags;

    String getCustomerId() {
      return customerId;
    }

    void setCustomerId(String customerId) {
      this.customerId = customerId;
    }

    long getNumber() {
      return number;
    }

    void setNumber(long number) {
      this.number = number;
    }

    @Nullable List<String> getTags() {
      return tags;
    }

    void setTags(@Nullable List<String> tags) {
      this.tags = tags;
    }
  }

  /** The member of the hash key is an attribute itself. */
  @Table(value = "natural_hash", rangeKey = "sort")
  @ItemKey(range = "ORDER#{number:6}")
  record NaturalHash(@HashKey Id customer, @FromKey int number, String note) {}

  @Table(value = "natural_range", hashKey = "hash")
  @ItemKey(hash = "{tenant}#{user}")
  record NaturalRange(@FromKey String tenant, @FromKey String user, @RangeKey LocalDate day) {}

  /** The range key is not used. */
  @Table(value = "hash_alone", typeAttribute = "")
  @ItemKey(hash = "USER#{id}")
  record HashAlone(UUID id, String name) {}

  @Table("constant_hash")
  @ItemKey(hash = "COUNTRY", range = "{code:upper}", type = "country")
  record ConstantHash(String code, String name) {}

  @Table("constant_range")
  @ItemKey(hash = "CUSTOMER#{id}", range = "PROFILE")
  record ConstantRange(@FromKey String id, @Sensitive String email) {}

  @Table("constants")
  @ItemKey(hash = "SETTINGS", range = "SETTINGS")
  record Constants(String theme) {}

  @Table("constant_hash_alone")
  @ItemKey(hash = "SETTINGS")
  record ConstantHashAlone(String theme) {}

  @Table("generated_id")
  @ItemKey(hash = "ORDER#{id}", range = "{created}")
  record GeneratedId(
      @dev.dynaset.annotation.GeneratedId @Nullable String id,
      @CreatedAt @Nullable Instant created,
      String note) {}

  /** Each form of a member, in the hash key and in the range key. */
  @Table("forms")
  @ItemKey(
      hash = "{instant:day}{date:month}{month:year}#{text}#{lower:lower}#{upper:upper}#{status}#{four:4}",
      range = "{instant}{time}{dateTime}{date}{month}#{id}#{uuid}{small}{tiny}{whole}{large}{four:4}#{text}")
  record Forms(
      @FromKey Instant instant,
      @FromKey LocalTime time,
      @FromKey LocalDateTime dateTime,
      @FromKey LocalDate date,
      @FromKey YearMonth month,
      @FromKey String text,
      String lower,
      String upper,
      @FromKey Status status,
      @FromKey Id id,
      @FromKey UUID uuid,
      @FromKey short small,
      @FromKey byte tiny,
      @FromKey int whole,
      @FromKey Long large,
      @FromKey Integer four) {}

  /** A member may stand in a key more than once. */
  @Table("twice")
  @ItemKey(hash = "{at:day}#{at:month}#{id}#{id:lower}", range = "{id}#{at}#{id}")
  record Twice(@FromKey Instant at, @FromKey String id) {}
}
