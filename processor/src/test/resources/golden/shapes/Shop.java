package shop;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Ignore;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Sensitive;
import dev.dynaset.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A nested, package-private model with every type, accessors, names of every kind, and a superclass. */
class Shop {
  enum Status {
    OPEN,
    PAID
  }

  static class Base {
    private @HashKey UUID id;

    UUID getId() {
      return id;
    }

    void setId(UUID id) {
      this.id = id;
    }
  }

  @Table("orders")
  @GlobalIndex(name = "by_status", hashKey = "status", rangeKey = "total")
  @GlobalIndex(name = "GSI1", hashKey = "customer", rangeKey = "created", accessor = "customers")
  static class Order extends Base {
    static int counter;
    transient int cached;

    @Ignore
    Object scratch;

    @RangeKey
    byte[] signature;

    Status status;
    @Nullable Status previous;

    @Attribute("total amount.*/ \"quoted\" \\u0041 }")
    BigDecimal total;

    @Sensitive
    @Attribute("CUSTOMER")
    String customer;

    LocalDate created;
    @Nullable LocalDateTime shipped;
    @Nullable BigInteger serial;

    byte tiny;
    short small;
    int medium;
    float single;
    double twofold;
    Byte boxedTiny;
    @Nullable Long boxedLong;
    @Nullable Boolean flag;
    Boolean requiredFlag;
    byte @Nullable [] blob;

    // Each of these would be an illegal or a clashing name in careless code.
    String instance;
    String in;
    String out;
    String item;
    String fooBar;
    String foo_bar;

    private boolean open;

    boolean isOpen() {
      return open;
    }

    Order setOpen(boolean open) {
      this.open = open;
      return this;
    }

    private String fluent;

    String fluent() {
      return fluent;
    }

    void fluent(String fluent) {
      this.fluent = fluent;
    }
  }
}
