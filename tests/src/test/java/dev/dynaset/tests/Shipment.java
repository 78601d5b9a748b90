package dev.dynaset.tests;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.LocalIndex;
import dev.dynaset.annotation.ProjectionType;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Sensitive;
import dev.dynaset.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A model with indexes of all kinds. */
@Table("shipments")
@GlobalIndex(
    name = "by_place",
    hashKey = {"tenant", "region"},
    rangeKey = {"year", "month", "number"})
@GlobalIndex(
    name = "by_status",
    hashKey = "status",
    rangeKey = "number",
    projection = ProjectionType.INCLUDE,
    include = {"pin", "note"})
@GlobalIndex(name = "by_region", hashKey = "region", projection = ProjectionType.KEYS_ONLY)
@LocalIndex(name = "by_weight", rangeKey = "weight")
@LocalIndex(name = "by_month", rangeKey = "month", projection = ProjectionType.KEYS_ONLY)
record Shipment(
    @HashKey String customer,
    @RangeKey int number,
    @Attribute("t") String tenant,
    @Attribute("r") String region,
    int year,
    int month,
    @Attribute("st") @Nullable String status,
    @Nullable Long weight,
    @Attribute("p") @Sensitive long pin,
    @Nullable String note) {
  /** A shipment of 2026 whose other members follow from its number. */
  static Shipment of(String customer, int number) {
    return new Shipment(
        customer,
        number,
        "acme",
        number % 2 == 0 ? "eu" : "us",
        2026,
        1 + number % 12,
        "open",
        1000L - number,
        4711,
        "note " + number);
  }

  Shipment withStatus(@Nullable String status) {
    return new Shipment(customer, number, tenant, region, year, month, status, weight, pin, note);
  }

  Shipment withWeight(@Nullable Long weight) {
    return new Shipment(customer, number, tenant, region, year, month, status, weight, pin, note);
  }

  Shipment withNote(@Nullable String note) {
    return new Shipment(customer, number, tenant, region, year, month, status, weight, pin, note);
  }

  Shipment in(int year, int month) {
    return new Shipment(customer, number, tenant, region, year, month, status, weight, pin, note);
  }
}
