package good;

import dev.dynaset.annotation.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys of indexes that are made of members. */
class IndexKeysOfMembers {
  enum Status {
    OPEN,
    PAID
  }

  record Id(String value) {}

  /** As AWS's online shop has it: one part of the index is a member itself. */
  @Table(value = "OnlineShop", typeAttribute = "EntityType")
  @GlobalIndex(name = "GSI1", hashKey = "GSI1-PK", rangeKey = "GSI1-SK")
  @GlobalIndex(name = "GSI2", hashKey = "GSI2-PK", rangeKey = "GSI2-SK")
  @ItemKey(hash = "o#{orderId}", range = "p#{productId}", type = "orderItem")
  @IndexKey(index = "GSI1", hash = "p#{productId}")
  @IndexKey(index = "GSI2", hash = "c#{customerId}", range = "p#{date}")
  record OrderItem(
      @FromKey String orderId,
      @FromKey String productId,
      @FromKey("GSI2-PK") String customerId,
      @Attribute("GSI1-SK") String date,
      String price,
      @Attribute("item quantity") int quantity) {}

  /** The hash key of the index is a member itself, which has the name of the attribute. */
  @Table("natural_hash")
  @GlobalIndex(name = "by_status", hashKey = "status", rangeKey = "statusRange")
  @IndexKey(index = "by_status", range = "{placed}#{id}")
  record NaturalHash(@HashKey String id, @Nullable Status status, @Nullable LocalDate placed) {}

  /** Hash keys of indexes alone, one of them of nothing. */
  @Table("hashes")
  @GlobalIndex(name = "open", hashKey = "OPEN")
  @GlobalIndex(name = "all", hashKey = "ALL", accessor = "everything")
  @ItemKey(hash = "ORDER#{id}")
  @IndexKey(index = "open", hash = "OPEN#{open:lower}")
  @IndexKey(index = "all", hash = "ALL")
  record Hashes(String id, @Nullable String open) {}

  @Table("local")
  @LocalIndex(name = "by_total", rangeKey = "LSI1SK")
  @LocalIndex(name = "by_note", rangeKey = "note")
  @LocalIndex(
      name = "by_status",
      rangeKey = "LSI2SK",
      projection = ProjectionType.INCLUDE,
      include = {"note", "updated"})
  @ItemKey(hash = "CUSTOMER#{customer}", range = "ORDER#{number:8}")
  @IndexKey(index = "by_total", range = "TOTAL#{total}#{number:8}")
  @IndexKey(index = "by_status", range = "{status}#{number:8}")
  record Local(
      @FromKey Id customer,
      @FromKey long number,
      long total,
      Status status,
      String note,
      @UpdatedAt @Nullable Instant updated) {}

  /** What the keys of a partial index tell of members that it does not hold. */
  @Table("partial")
  @GlobalIndex(
      name = "keys",
      hashKey = "GSI1PK",
      rangeKey = "GSI1SK",
      projection = ProjectionType.KEYS_ONLY)
  @GlobalIndex(
      name = "some",
      hashKey = "GSI2PK",
      rangeKey = "GSI2SK",
      projection = ProjectionType.INCLUDE,
      include = {"note", "tags", "quantity"})
  @GlobalIndex(name = "natural", hashKey = "note", projection = ProjectionType.KEYS_ONLY)
  @ItemKey(hash = "ORDER#{order:lower}", range = "{placed}#{line:4}")
  @IndexKey(index = "keys", hash = "STOCK#{product}#{warehouse}", range = "{placed}#{status}")
  @IndexKey(index = "some", hash = "{placed:month}", range = "{weight}#{due}#{mail:upper}")
  record Partial(
      String order,
      @FromKey Instant placed,
      @FromKey int line,
      @Sensitive Id product,
      @Nullable String warehouse,
      Status status,
      Optional<Integer> weight,
      @Nullable LocalDate due,
      @Sensitive @Nullable String mail,
      String note,
      @Attribute(absent = "1") int quantity,
      @Nullable List<String> tags) {}

  /** The key of the table the other way round, and attributes that several indexes have. */
  @Table("inverted")
  @GlobalIndex(name = "inverted", hashKey = "SK", rangeKey = "PK")
  @GlobalIndex(
      name = "inverted_keys",
      hashKey = "SK",
      rangeKey = "total",
      projection = ProjectionType.KEYS_ONLY)
  @GlobalIndex(name = "one", hashKey = "GSI1PK", rangeKey = "GSI1SK")
  @GlobalIndex(name = "two", hashKey = "GSI1PK", rangeKey = "total")
  @ItemKey(hash = "USER#{user}", range = "GROUP#{group}")
  @IndexKey(index = "one", hash = "{role}", range = "{total}")
  record Inverted(@FromKey String user, @FromKey String group, String role, long total) {}

  /** Slots that share members, so that these are set together. */
  @Table("shared")
  @GlobalIndex(name = "one", hashKey = "GSI1PK", rangeKey = "GSI1SK")
  @GlobalIndex(name = "two", hashKey = "GSI2PK", rangeKey = "GSI2SK")
  @ItemKey(hash = "TASK#{id}", range = "TASK")
  @IndexKey(index = "one", hash = "{tenant}#{state}", range = "{due}#{id}")
  @IndexKey(index = "two", hash = "{state}#{assignee}", range = "{due}")
  static final class Shared {
    private final String id;
    private String tenant = "";
    private @Nullable Status state;
    private Optional<String> assignee = Optional.empty();
    private int due;

    Shared(String id) {
      this.id = id;
    }

    @FromKey
    public String getId() {
      return id;
    }

    public String getTenant() {
      return tenant;
    }

    public void setTenant(String tenant) {
      this.tenant = tenant;
    }

    public @Nullable Status getState() {
      return state;
    }

    public void setState(@Nullable Status state) {
      this.state = state;
    }

    public Optional<String> getAssignee() {
      return assignee;
    }

    public void setAssignee(Optional<String> assignee) {
      this.assignee = assignee;
    }

    public int getDue() {
      return due;
    }

    public void setDue(int due) {
      this.due = due;
    }
  }
}
