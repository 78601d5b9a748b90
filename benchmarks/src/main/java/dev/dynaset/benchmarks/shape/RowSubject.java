package dev.dynaset.benchmarks.shape;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import dev.dynaset.Dynaset;
import dev.dynaset.QuerySet;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import java.util.Locale;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** See {@link Row}. */
final class RowSubject implements Subject<Row> {
  static final String CHANGED = "CHANGED";

  private static final String[] CITIES = {"Bern", "Zürich", "Lausanne", "Locarno", "Chur"};

  @Override
  public String tableName() {
    return "row";
  }

  @Override
  public Class<Row> type() {
    return Row.class;
  }

  @Override
  public Row sample(int number) {
    Row row = new Row();
    row.setCustomer("customer-4711");
    row.setNumber(String.format(Locale.ROOT, "2026-%08d", number));
    row.setStatus(number % 3 == 0 ? "SHIPPED" : "OPEN");
    row.setName("Order of " + (number % 7) + " things for the kitchen");
    row.setCity(CITIES[number % CITIES.length]);
    row.setNote("Please ring twice, and leave it with the neighbour if nobody is in.");
    row.setQuantity(1 + number % 7);
    row.setTotal(1_995L * (1 + number % 7));
    row.setPlacedAt(1_795_428_000_000L + 61_000L * number);
    row.setPaid(number % 2 == 0);
    return row;
  }

  @Override
  public void change(Row model) {
    model.setStatus(CHANGED);
  }

  @Override
  public ItemMapping<Row> byHand() {
    return new RowByHand();
  }

  @Override
  public GeneratedTable<Row, ?, ?> generated(Dynaset dynaset) {
    RowTable table = RowTable.of(dynaset);
    return new GeneratedTable<>(table) {
      @Override
      public QuerySet<Row> query(Row model) {
        return table.byCustomer(model.getCustomer());
      }

      @Override
      public TableScan<Row, ?> scan() {
        return table.scan();
      }

      @Override
      public Update<RowUpdate> change(RowUpdate update) {
        return update.status().set(CHANGED);
      }
    };
  }

  @Override
  public TableSchema<Row> staticSchema() {
    return TableSchema.builder(Row.class)
        .newItemSupplier(Row::new)
        .addAttribute(
            String.class,
            customer -> customer
                .name("customer")
                .getter(Row::getCustomer)
                .setter(Row::setCustomer)
                .tags(primaryPartitionKey()))
        .addAttribute(
            String.class,
            number -> number
                .name("number")
                .getter(Row::getNumber)
                .setter(Row::setNumber)
                .tags(primarySortKey()))
        .addAttribute(
            String.class,
            status -> status.name("status").getter(Row::getStatus).setter(Row::setStatus))
        .addAttribute(
            String.class, name -> name.name("name").getter(Row::getName).setter(Row::setName))
        .addAttribute(
            String.class, city -> city.name("city").getter(Row::getCity).setter(Row::setCity))
        .addAttribute(
            String.class, note -> note.name("note").getter(Row::getNote).setter(Row::setNote))
        .addAttribute(
            Integer.class,
            quantity -> quantity.name("quantity").getter(Row::getQuantity).setter(Row::setQuantity))
        .addAttribute(
            Long.class, total -> total.name("total").getter(Row::getTotal).setter(Row::setTotal))
        .addAttribute(
            Long.class,
            placedAt -> placedAt.name("placedAt").getter(Row::getPlacedAt).setter(Row::setPlacedAt))
        .addAttribute(
            Boolean.class, paid -> paid.name("paid").getter(Row::isPaid).setter(Row::setPaid))
        .build();
  }

  @Override
  public Key enhancedKey(Row row) {
    return Key.builder()
        .partitionValue(row.getCustomer())
        .sortValue(row.getNumber())
        .build();
  }

  @Override
  public Key enhancedHashKey(Row row) {
    return Key.builder().partitionValue(row.getCustomer()).build();
  }
}
