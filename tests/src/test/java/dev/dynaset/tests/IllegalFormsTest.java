package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What DynamoDB would refuse at run time does not compile; what it accepts does, in whatever order
 * it is said.
 */
@ParameterizedClass
@EnumSource
@Tag("once")
class IllegalFormsTest {
  private static Forms illegal;
  private static Forms legal;

  @Parameter
  FormCompiler compiler;

  @BeforeAll
  static void formsOfTheseTests(@TempDir Path directory) {
    illegal = new Forms(expressions(CsvSource.class, CsvSource::value), directory);
    legal = new Forms(expressions(ValueSource.class, ValueSource::strings), directory);
  }

  /** All that a test below gets one after the other: first columns. */
  private static <S extends Annotation> List<String> expressions(
      Class<S> source, Function<S, String[]> rows) {
    return Arrays.stream(IllegalFormsTest.class.getDeclaredMethods())
        .filter(test -> test.isAnnotationPresent(source))
        .flatMap(test -> Arrays.stream(rows.apply(test.getAnnotation(source))))
        .map(row -> row.split("\\|", 2)[0].strip())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Without a hash key there is nothing to read, to delete or to put a condition on.
        "models.dateGt(t)                                          | dateGt",
        "models.list()                                             | list",
        "models.count()                                            | count",
        "models.first()                                            | first",
        "models.stringNumberIndex().numberGt(1)                    | numberGt",
        "models.stringNumberIndex().list()                         | list",
        // One condition on a range key.
        "models.byId(\"a\").dateGt(t).dateLt(t)                    | dateLt",
        "models.byId(\"a\").dateGt(t).limit(3).dateGt(t)           | dateGt",
        "models.stringNumberIndex().byString(\"x\").numberEq(1).numberGt(1) | numberGt",
        // Not even if the first may be absent: that is a KeyRange.
        "new Object() { Object m(boolean b) { var q = models.byId(\"a\"); if (b) q = q.dateGt(t); return q; } } | incompatible types",
        "new Object() { Object m(boolean b) { dev.dynaset.FilteredQuerySet<TestDynamoModel, TestDynamoModelQuerySet.Filter> q = models.byId(\"a\"); return q.dateGt(t); } } | dateGt",
        // Two conditions on a hash key.
        "models.byId(\"a\").byId(\"b\")                            | byId",
        // Operators that the type of the key lacks.
        "models.byId(\"a\").dateBeginsWith(\"2026\")               | dateBeginsWith",
        "models.stringNumberIndex().byString(\"x\").numberBeginsWith(1) | numberBeginsWith",
        "kinds.byOwner(\"a\").kindGt(Kinds.Kind.A)                 | kindGt",
        "kinds.byOwner(\"a\").kindBetween(Kinds.Kind.A, Kinds.Kind.B) | kindBetween",
        "models.byId(\"a\").dateNe(t)                              | dateNe",
        "kinds.byOwner(\"a\").kindWithin(KeyRange.all())            | kindWithin",
        "models.byId(\"a\").dateWithin(KeyRange.closedOpen(\"a\", \"b\")) | closedOpen",
        "models.byId(\"a\").dateWithin(KeyRange.atLeast(1L))        | Instant",
        "unsorted.byUriIndex().byShard(\"s\").uriGt(null)         | uriGt",
        "unsorted.byLocaleIndex().byShard(\"s\").localeLt(null)   | localeLt",
        "unsorted.byCurrencyIndex().byShard(\"s\").currencyBetween(null, null) | currencyBetween",
        "unsorted.byPeriodIndex().byShard(\"s\").periodGte(null)  | periodGte",
        "unsorted.byTimeIndex().byShard(\"s\").timeLte(null)      | timeLte",
        "unsorted.byConvertedIndex().byShard(\"s\").convertedGt(t) | convertedGt",
        // Keys of types of their own cannot be swapped.
        "unsorted.get(new Unsorted.OrderId(\"o\"), new Unsorted.CustomerId(\"c\")) | OrderId",
        "unsorted.byCustomer(\"c\")                               | String",
        "unsorted.byCustomer(new Unsorted.CustomerId(\"c\")).orderEq(\"o\") | String",
        // Several hash keys are of its type; those of several attributes are taken of values.
        "models.byIdIn(java.util.List.of(1))                                 | String",
        "models.byIdIn(\"a\", \"b\")                               | String",
        "shipments.byPlaceIndex().byTenantAndRegionIn(null)   | byTenantAndRegionIn",
        "shipments.byPlaceIndex().byTenantAndRegionIn(java.util.List.of(1), n -> \"t\", n -> n) | Integer",
        "shipments.byPlaceIndex().byTenantAndRegionIn(java.util.List.of(t), Shipment::tenant, Shipment::region) | Instant",
        "models.byIdIn(java.util.List.of(\"a\")).dateGt(t).dateLt(t)         | dateLt",
        // A scan is no query set, has no order, and no condition on keys but its filter.
        "models.scan().reverse()                                   | reverse",
        "models.scan().last()                                      | last",
        "models.scan().get()                                       | get",
        "models.scan().dateGt(t)                                   | dateGt",
        "models.scan().merged()                                    | merged",
        "models.stringNumberIndex().scan().consistentRead()        | consistentRead",
        "shipments.byStatusIndex().scan().filter(s -> s.weight().gt(1)) | weight()",
        "shipments.byMonthIndex().scan().filter(s -> s.note().exists()) | note()",
        "models.scan().parallelScan(2).limit(3)                    | limit",
        "models.byId(\"a\").parallelScan(2)                        | parallelScan",
        // All that is said of a query or a scan comes before async().
        "models.byId(\"a\").async().dateGt(t)                      | dateGt",
        "models.byId(\"a\").async().filter(m -> m.bool().isTrue()) | filter",
        "models.byId(\"a\").async().limit(1)                     | limit",
        "models.byId(\"a\").async().pageSize(1)                  | pageSize",
        "models.byId(\"a\").async().maxEvaluated(1)              | maxEvaluated",
        "models.byId(\"a\").async().from(null)                   | from",
        "models.byId(\"a\").async().prefetch()                   | prefetch",
        "models.byId(\"a\").async().reverse()                    | reverse",
        "models.byId(\"a\").async().select(models.value(m -> m.number())) | select",
        "models.byId(\"a\").async().none()                       | none",
        "models.scan().async().limit(1)                            | limit",
        "models.async().byId(\"a\")                                | byId",
        // Values of another type.
        "models.byId(1)                                            | int",
        "models.byId(\"a\").dateGt(\"2026-11-23\")                 | String",
        "models.get(t, \"a\")                                      | Instant",
        "models.get(\"a\")                                         | String",
        "models.get(AccountKey.of(\"a\"))                          | AccountKey",
        "models.put(Account.of(\"a\"))                             | Account",
        // A key of another query.
        "models.byId(\"a\").numberGt(1)                            | numberGt",
        "models.stringNumberIndex().byId(\"a\")                    | byId",
        // A global index has no consistent reads.
        "models.stringNumberIndex().byString(\"x\").consistentRead() | consistentRead",
        "models.stringNumberIndex().byString(\"x\").numberGt(1).consistentRead() | consistentRead",
        "models.stringNumberIndex().consistentRead()               | consistentRead",
        "models.consistentRead().stringNumberIndex()               | consistentRead",
        "shipments.byStatusIndex().byStatus(\"open\").consistentRead() | consistentRead",
        "shipments.byPlaceIndex().byTenantAndRegion(\"t\", \"eu\").yearEq(1).consistentRead() | consistentRead",
        // All attributes of a hash key; those of a range key from left to right, a range last.
        "shipments.byPlaceIndex().byTenantAndRegion(\"t\") | String",
        "shipments.byPlaceIndex().byTenant(\"t\") | byTenant",
        "shipments.byPlaceIndex().byTenantAndRegion(\"t\", \"eu\").monthEq(1) | monthEq",
        "shipments.byPlaceIndex().byTenantAndRegion(\"t\", \"eu\").yearGt(1).monthEq(1) | monthEq",
        "shipments.byPlaceIndex().byTenantAndRegion(\"t\", \"eu\").yearEq(1).yearEq(1) | yearEq",
        "shipments.byPlaceIndex().byTenantAndRegion(\"t\", \"eu\").yearEq(1).monthEq(1).numberLt(1).numberGt(1) | numberGt",
        "shipments.byWeightIndex().byCustomer(\"a\").weightGt(1).weightLt(2) | weightLt",
        "shipments.byWeightIndex().byCustomer(\"a\").numberGt(1) | numberGt",
        // A part of an item is no item.
        "shipments.put(shipments.byStatusIndex().byStatus(\"open\").get()) | ShipmentByStatusIndexItem",
        "shipments.byStatusIndex().byStatus(\"open\").get().weight() | weight",
        // Only what is partial is hydrated, and by its own table.
        "shipments.hydrate(shipments.byCustomer(\"a\"))           | ShipmentQuerySet",
        "models.hydrate(shipments.byStatusIndex().byStatus(\"open\")) | ShipmentByStatusIndexQuerySet",
        // A filter names no key of what is queried, and nothing that the index does not hold.
        "models.byId(\"a\").filter(m -> m.id().eq(\"a\"))        | id()",
        "models.byId(\"a\").filter(m -> m.date().gt(t))         | date()",
        "models.byId(\"a\").dateGt(t).filter(m -> m.date().lt(t)) | date()",
        "models.stringNumberIndex().byString(\"x\").filter(m -> m.number().gt(1)) | number()",
        "shipments.byStatusIndex().byStatus(\"open\").filter(s -> s.weight().gt(1)) | weight()",
        "shipments.byPlaceIndex().byTenantAndRegion(\"t\", \"eu\").filter(s -> s.year().gt(1)) | year()",
        "shipments.byMonthIndex().byCustomer(\"a\").filter(s -> s.note().exists()) | note()",
        // A condition belongs to its vocabulary.
        "models.byId(\"a\").filter(TestDynamoModelTable.condition(m -> m.number().gt(1))) | Condition",
        "models.byId(\"a\").filter(TestDynamoModelStringNumberIndexQuerySet.condition(m -> m.bool().isTrue())) | Condition",
        "models.onlyIf(TestDynamoModelQuerySet.condition(m -> m.bool().isTrue())) | Condition",
        "models.onlyIf(ShipmentTable.condition(s -> s.note().exists())) | Condition",
        "TestDynamoModelQuerySet.condition(m -> m.date().gt(t))    | date()",
        "TestDynamoModelStringNumberIndexQuerySet.condition(m -> m.number().gt(1)) | number()",
        "TestDynamoModelQuerySet.condition(TestDynamoModelTable.condition(m -> m.bool().isTrue())) | Condition",
        // A condition that is written once holds where all that it names may be named.
        "models.byId(\"a\").filter(Form::onKey)                    | TestDynamoModelAttributes",
        "models.byId(\"a\").dateGt(t).filter(Form::onKey)          | TestDynamoModelAttributes",
        "models.stringNumberIndex().byString(\"x\").filter(Form::onKeyOfIndex) | TestDynamoModelFields",
        "shipments.byStatusIndex().byStatus(\"open\").filter(Form::onShipment) | ShipmentConditions",
        "shipments.byMonthIndex().scan().filter(Form::onShipment)  | ShipmentConditions",
        "models.byId(\"a\").filter(Form::onShipment)               | ShipmentConditions",
        "models.onlyIf(Form::onShipment)                           | ShipmentConditions",
        "models.item(\"a\", t).onlyIf(Form::onShipment)           | ShipmentConditions",
        "models.item(\"a\", t).onlyIf(Form::onFilter)             | Filter",
        "new Object() { <V> Condition<V> c(TestDynamoModelConditions<V> m) { return m.number().gt(1); } } | number()",
        "new Object() { <V> Condition<V> c(TestDynamoModelFields<V> m) { return m.id().exists(); } } | id()",
        "new Object() { <V> Condition<V> c(TestDynamoModelConditions<V> m) { return onKeyOfIndex(m); } } | TestDynamoModelFields",
        "new Object() { <V> Condition<V> c(TestDynamoModelConditions<V> m, ShipmentConditions<Object> s) { return m.bool().isTrue().and(s.note().exists()); } } | Condition",
        "new Object() { <V> Condition<V> c(TestDynamoModelConditions<V> m) { return TestDynamoModelTable.condition(x -> x.bool().isTrue()); } } | Condition",
        // Attributes are compared with values of their type, by operators of their type.
        "models.byId(\"a\").filter(m -> m.number().eq(\"1\"))      | String",
        "models.byId(\"a\").filter(m -> m.number().eq(1.5))        | double",
        "models.byId(\"a\").filter(m -> m.string().eq(1))          | int",
        "models.byId(\"a\").filter(m -> m.number().contains(1))    | contains",
        "models.byId(\"a\").filter(m -> m.number().beginsWith(1))  | beginsWith",
        "models.byId(\"a\").filter(m -> m.bool().gt(true))         | gt",
        "models.byId(\"a\").filter(m -> m.number().size().gt(1))   | size",
        "models.byId(\"a\").filter(m -> m.string().eq(m.number())) | WholeNumberPath",
        // Neither a condition nor an update is the other.
        "models.byId(\"a\").filter(m -> m.number().set(1))         | set",
        "models.update(\"a\", t, m -> m.number().eq(1L))           | eq",
        // An update changes no key, removes nothing that is required, and adds to no string.
        "models.update(\"a\", t, m -> m.id().set(\"b\"))           | id()",
        "models.update(\"a\", t, m -> m.date().set(t))             | date()",
        "models.update(\"a\", t, m -> m.bool().remove())           | remove",
        "models.update(\"a\", t, m -> m.number().remove())         | remove",
        "models.update(\"a\", t, m -> m.string().increment())      | increment",
        "models.update(\"a\", t, m -> m.number().set(1.5))         | double",
        "models.update(\"a\", t, m -> m.number().set(null))        | null",
        "models.update(\"a\", t, m -> m.string().append(\"b\"))     | append",
        "models.update(\"a\", m -> m.bool().set(true))             | String",
        "models.update(\"a\", t, ShipmentTable.changes(s -> s.note().remove())) | Update",
        "TestDynamoModelTable.changes(m -> m.date().set(t))       | date()",
        "TestDynamoModelTable.changes(m -> m.number().eq(1L))     | eq",
        // There is no scan by way of a write.
        "models.onlyIf(m -> m.bool().isTrue()).list()              | list",
        "models.item(\"a\", t).list()                            | list",
        // An item has the parts of its key, all of them, in their order.
        "models.item(\"a\")                                      | String",
        "models.item(t, \"a\")                                   | Instant",
        "models.item(\"a\", t, t)                                | String",
        "models.item(AccountKey.of(\"a\"))                       | AccountKey",
        "unsorted.item(new Unsorted.OrderId(\"o\"), new Unsorted.CustomerId(\"c\")) | OrderId",
        "kinds.item(\"a\", \"A\")                              | String",
        "models.items(\"a\", t)                                  | String",
        "models.items(java.util.List.of(\"a\"))                  | String",
        "models.update(m -> m.bool().set(true))                    | update",
        // Behind a modifier of reads there are no writes, and the other way round.
        "models.item(\"a\", t).consistentRead().update(m -> m.bool().set(true)) | update",
        "models.item(\"a\", t).consistentRead().upsert(m -> m.bool().set(true)) | upsert",
        "models.item(\"a\", t).unexpired().delete()              | delete",
        "models.item(\"a\", t).consistentRead().onlyIf(m -> m.bool().isTrue()) | onlyIf",
        "models.item(\"a\", t).select(models.value(m -> m.number())).delete() | delete",
        "models.item(\"a\", t).onlyIf(m -> m.bool().isTrue()).get() | get",
        "models.item(\"a\", t).onlyIf(m -> m.bool().isTrue()).find() | find",
        "models.item(\"a\", t).onlyIf(m -> m.bool().isTrue()).exists() | exists",
        "models.item(\"a\", t).onlyIf(m -> m.bool().isTrue()).consistentRead() | consistentRead",
        "models.item(\"a\", t).onlyIf(m -> m.bool().isTrue()).select(models.value(m -> m.number())) | select",
        "models.item(\"a\", t).onlyIf(m -> m.bool().isTrue()).async().get() | get",
        "models.item(\"a\", t).onlyIf(m -> m.bool().isTrue()).prepare().get() | get",
        "models.item(\"a\", t).consistentRead().async().delete() | delete",
        "models.item(\"a\", t).consistentRead().prepare().delete() | delete",
        // async() and prepare() come last.
        "models.item(\"a\", t).async().consistentRead()          | consistentRead",
        "models.item(\"a\", t).async().onlyIf(m -> m.bool().isTrue()) | onlyIf",
        "models.item(\"a\", t).async().prepare()                 | prepare",
        "models.item(\"a\", t).prepare().async()                 | async",
        "models.item(\"a\", t).prepare().consistentRead()        | consistentRead",
        "models.async().item(\"a\", t)                           | item",
        "models.async().onlyIf(m -> m.bool().isTrue())             | onlyIf",
        "models.prepare().onlyIf(m -> m.bool().isTrue())           | onlyIf",
        // A prepared read is executed as either; a check is for transactions.
        "models.item(\"a\", t).prepare().find()                  | find",
        "models.item(\"a\", t).prepare().exists()                | exists",
        "models.item(\"a\", t).check()                           | check",
        "models.item(\"a\", t).async().check()                   | check",
        // What is written by its key has its condition there, and knows no version.
        "models.onlyIf(m -> m.bool().isTrue()).delete(\"a\", t)  | delete",
        "models.onlyIf(m -> m.bool().isTrue()).update(\"a\", t, m -> m.bool().set(true)) | update",
        "models.item(\"a\", t).lastWriteWins()                   | lastWriteWins",
        "models.lastWriteWins().update(\"a\", t, m -> m.bool().set(true)) | update",
        "models.onUnreadable(dev.dynaset.Unreadable.skip())        | onUnreadable",
        "models.item(\"a\", t).onUnreadable(dev.dynaset.Unreadable.skip()) | onUnreadable",
        "AllTypesTable.changes(a -> a.maybeBig().set(2))           | Long",
        "models.item(\"a\", t).onceOnly().get()                  | get",
        "models.item(\"a\", t).onceOnly().consistentRead()       | consistentRead",
        "models.item(\"a\", t).consistentRead().onceOnly()       | onceOnly",
        "models.item(\"a\", t).onceOnly().delete().isPresent()   | void",
        "models.onceOnly().getOrCreate(null)                     | getOrCreate",
        "models.prepare().delete(\"a\", t)                       | delete",
        "models.async().get(\"a\", t)                            | get",
        // Many items are read or deleted; a condition is one on a single item.
        "models.items(java.util.List.of()).onlyIf(m -> m.bool().isTrue()) | onlyIf",
        "models.items(java.util.List.of()).prepare()               | prepare",
        "models.items(java.util.List.of()).consistentRead().delete() | delete",
        "models.onlyIf(m -> m.bool().isTrue()).putAll(java.util.List.of()) | putAll",
        // A part of an item is read as it is, and not written.
        "models.item(\"a\", t).select(models.value(m -> m.number())).get().number | number",
        "models.item(\"a\", t).select(shipments.value(s -> s.number())) | ItemProjection",
        // The life of a table is not beside its items.
        "models.createTable()                                      | createTable",
        "models.deleteTable()                                      | deleteTable",
        "models.admin().get(\"a\", t)                            | get",
        "models.prepare().list()                                   | list",
        // What is read as another type has no range methods, and a global index stays inconsistent.
        "models.byId(\"a\").select(models.value(m -> m.number())).dateGt(t) | dateGt",
        "models.stringNumberIndex().byString(\"x\").select(models.value(m -> m.number())).consistentRead() | consistentRead",
        // What is read as another type cannot be saved.
        "models.put(models.byId(\"a\").select(models.value(m -> m.number())).get()) | Long",
        "models.byId(\"a\").select(shipments.value(s -> s.number())) | ItemProjection",
        // A query set has no write of whole items.
        "models.byId(\"a\").put(null)                              | put",
        // Kinds of items of one table: the members of a range key from left to right, a range last.
        "orders.byCustomerId(\"c\").orderIdEq(\"o\")               | orderIdEq",
        "lines.byCustomerId(\"c\").lineEq(1)                      | lineEq",
        "orders.byCustomerId(\"c\").placedAtGt(t).placedAtLt(t)    | placedAtLt",
        "orders.byCustomerId(\"c\").placedAtGt(t).orderIdEq(\"o\") | orderIdEq",
        "orders.byCustomerId(\"c\").placedAtEq(t).orderIdGt(\"a\").orderIdLt(\"b\") | orderIdLt",
        "orders.gsi1Index().byStatus(Status.PAID).orderIdEq(\"o\") | orderIdEq",
        "orders.gsi1Index().byCustomerId(\"c\")                    | byCustomerId",
        "customers.byId(\"c\").emailEq(\"e\")                      | emailEq",
        // In the middle of a key, texts do not sort as they do alone.
        "lines.byCustomerId(\"c\").orderIdGt(\"o\")                | orderIdGt",
        "lines.byCustomerId(\"c\").orderIdBetween(\"o\", \"p\")    | orderIdBetween",
        "lines.byCustomerId(\"c\").orderIdWithin(KeyRange.all())  | orderIdWithin",
        // An update changes no member of the key, and all members of the key of an index at once.
        "orders.update(\"c\", t, \"o\", o -> o.orderId().set(\"p\")) | orderId()",
        "orders.update(\"c\", t, \"o\", o -> o.placedAt().set(t))  | placedAt()",
        "lines.update(\"c\", \"o\", 1, l -> l.line().increment())  | line()",
        "lines.update(\"c\", \"o\", 1, l -> l.product().set(\"p\")) | set",
        "lines.update(\"c\", \"o\", 1, l -> l.product().remove())  | remove",
        "CountedTable.changes(c -> c.number().increment()) | increment",
        "lines.update(\"c\", \"o\", 1, l -> l.productAndWarehouse().set(\"p\")) | String",
        "shop.update(OrderKey.of(\"c\", t, \"o\"), o -> o.total().set(1)) | total()",
        // Another kind, or its key.
        "orders.put(new Shop.Customer(\"c\", \"e\", \"n\"))         | Customer",
        "orders.get(CustomerKey.of(\"c\"))                        | CustomerKey",
        "orders.deleteItem(customers.get(\"c\"))                  | Customer",
        "shop.get(AccountKey.of(\"a\"))                           | AccountKey",
        "new ShopKey() { }                                       | ShopKey",
        // What is read together is filtered by what all of it has, and has no stages.
        "shop.byCustomerId(\"c\").placedAtGt(t)                   | placedAtGt",
        "shop.byCustomerId(\"c\").filter(s -> s.total().gt(1))    | total()",
        "shop.byCustomerId(\"c\").get().total()                   | total",
        // What is read from the key is no attribute.
        "lines.byCustomerId(\"c\").filter(l -> l.orderId().eq(\"o\")) | orderId()",
        // A visitor takes each kind.
        "new ShopVisitor<String>() { public String order(Shop.Order o) { return \"\"; } } | ShopVisitor",
        // Nothing scans by accident.
        "models.all()                                              | all",
        "models.stream()                                           | stream",
      })
  void doesNotCompile(String expression, String culprit) {
    List<String> errors = illegal.errors(compiler, expression);

    if (compiler == FormCompiler.JAVAC) {
      assertThat(errors).as(expression).hasSize(1);
    }
    assertThat(errors).as(expression).anyMatch(error -> compiler.names(error, culprit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "models.byId(\"a\").limit(3).dateGt(t)",
        "models.byId(\"a\").dateGt(t).limit(3)",
        "models.byId(\"a\").dateWithin(KeyRange.ofNullable(null, t)).limit(3)",
        "new Object() { Object m(boolean b) { var all = models.byId(\"a\"); dev.dynaset.FilteredQuerySet<TestDynamoModel, TestDynamoModelQuerySet.Filter> q = all; if (b) q = all.dateGt(t); return q.filter(m -> m.bool().isTrue()); } }",
        "new Object() { Object m(boolean b) { dev.dynaset.QuerySet<TestDynamoModel> q = models.byId(\"a\"); if (b) q = models.byId(\"a\").dateGt(t); return q.limit(3); } }",
        "new Object() { Object m(boolean b) { var q = models.byId(\"a\"); if (b) q = q.filter(m -> m.bool().isTrue()); return q.dateGt(t); } }",
        "models.byId(\"a\").reverse().pageSize(5).consistentRead().dateBetween(t, t).from(null)",
        "models.byId(\"a\").dateGt(t).consistentRead().reverse()",
        "models.stringNumberIndex().byString(\"x\").reverse().numberGt(1).limit(3)",
        "kinds.byOwner(\"a\").kindEq(Kinds.Kind.A).first()",
        "shipments.byPlaceIndex().byTenantAndRegionIn(shipments.byCustomer(\"a\").list(), Shipment::tenant, Shipment::region).yearEq(1).limit(3)",
        "shipments.byPlaceIndex().byTenantAndRegionIn(java.util.List.of(t), any -> \"t\", any -> \"eu\").merged()",
        "unsorted.byCustomer(new Unsorted.CustomerId(\"c\")).orderBeginsWith(\"o\")",
        "unsorted.byConvertedIndex().byShard(\"s\").convertedEq(t)",
        "models.get(\"a\", t)",
        "models.get(TestDynamoModelKey.of(\"a\", t))",
        "models.item(\"a\", t).consistentRead().get()",
        "models.item(\"a\", t).select(models.value(m -> m.number())).consistentRead().async().find()",
        "models.item(TestDynamoModelKey.of(\"a\", t)).prepare().check().onlyIf(m -> m.bool().isTrue())",
        "models.items(java.util.List.of(TestDynamoModelKey.of(\"a\", t))).select(models.value(m -> m.number())).get().items().get(0).longValue()",
        "models.byId(\"a\").transform(m -> m.dateGt(t)).list()",
        "shipments.byPlaceIndex().byTenantAndRegion(\"t\", \"eu\").yearEq(1).limit(3).monthEq(1).numberLt(1)",
        "shipments.byWeightIndex().byCustomer(\"a\").limit(3).consistentRead().weightGt(1).consistentRead()",
        "shipments.hydrate(shipments.byStatusIndex().byStatus(\"open\").limit(3)).limit(3).get().weight()",
        "shipments.hydrate(shipments.byMonthIndex().byCustomer(\"a\").monthEq(1))",
        "models.byId(\"a\").filter(m -> m.number().eq(1)).dateGt(t).filter(m -> m.bool().isTrue()).limit(3)",
        "models.byId(\"a\").filter(TestDynamoModelQuerySet.condition(m -> m.number().in(1, 2))).consistentRead()",
        "models.stringNumberIndex().byString(\"x\").filter(m -> m.id().eq(\"a\").or(m.date().gt(t)))",
        "models.byId(\"a\").filter(Form::onAll).dateGt(t).filter(Form::onKeyOfIndex)",
        "models.stringNumberIndex().byString(\"x\").filter(Form::onAll).numberGt(1).filter(Form::onAll)",
        "models.scan().filter(Form::onAll).filter(Form::onKeyOfIndex).filter(Form::onKey)",
        "models.stringNumberIndex().scan().filter(Form::onAll).filter(Form::onKey)",
        "models.onlyIf(Form::onAll).onlyIf(Form::onKeyOfIndex).onlyIf(Form::onKey)",
        "models.item(\"a\", t).onlyIf(Form::onAll).onlyIf(m -> onKeyOfIndex(m).and(onKey(m)))",
        "shipments.byWeightIndex().byCustomer(\"a\").filter(Form::onShipment).weightGt(1)",
        "shipments.byPlaceIndex().byTenantAndRegion(\"t\", \"eu\").filter(Form::onShipment).yearEq(1).filter(Form::onShipment)",
        "models.byId(\"a\").filter(Form::onFilter)",
        "shipments.byStatusIndex().byStatus(\"open\").filter(s -> s.note().contains(\"x\")).numberGt(1)",
        "models.item(\"a\", t).onlyIf(m -> m.id().exists().and(m.number().lt(3))).update(m -> m.number().increment())",
        "models.update(\"a\", t, m -> m.string().remove().and(m.number().setFrom(m.number())))",
        "models.item(\"a\", t).onlyIf(m -> m.bool().isTrue()).prepare().delete().returningNothing().execute()",
        "models.item(\"a\", t).onceOnly().onlyIf(Form::onAll).async().update(m -> m.number().increment()).join()",
        "models.item(\"a\", t).onlyIf(Form::onAll).onceOnly().prepare().update(m -> m.number().increment()).execute()",
        "models.onlyIf(Form::onAll).onceOnly().lastWriteWins().async().create(null).join()",
        "models.byId(\"a\").select(models.value(m -> m.number())).filter(m -> m.bool().isTrue()).consistentRead().unexpired().list().get(0).longValue()",
        "models.byId(\"a\").dateGt(t).select(models.value(m -> m.number())).consistentRead().filter(m -> m.bool().isTrue())",
        "models.stringNumberIndex().byString(\"x\").select(models.value(m -> m.number())).filter(m -> m.bool().isTrue())",
        "models.scan().transform(s -> s.filter(m -> m.bool().isTrue())).count()",
        "models.scan().consistentRead().transform(s -> s.limit(3)).list().get(0).id",
        "models.stringNumberIndex().scan().transform(s -> s.parallelScan(2)).readUnitsPerSecond(3)",
        "models.byId(\"a\").reverse().prefetch().from(null).limit(3).async().items()",
        "models.byId(\"a\").dateGt(t).select(models.value(m -> m.number())).limit(3).list().get(0).longValue()",
        "orders.byCustomerId(\"c\").limit(3).placedAtEq(t).orderIdBeginsWith(\"o\").reverse()",
        "orders.byCustomerId(\"c\").filter(o -> o.placedAt().gt(t)).placedAtBetween(t, t)",
        "lines.byCustomerId(\"c\").orderIdEq(\"o\").lineWithin(KeyRange.atLeast(3))",
        "orders.gsi1Index().byStatusIn(java.util.List.of(Status.OPEN, Status.PAID)).merged().placedAtGt(t)",
        "orders.update(\"c\", t, \"o\", o -> o.status().set(Status.PAID).and(o.total().increment()))",
        "lines.update(\"c\", \"o\", 1, l -> l.productAndWarehouse().set(\"p\", \"w\").and(l.quantity().increment()))",
        "orders.update(\"c\", t, \"o\", o -> o.status().setIfAbsent(Status.PAID))",
        "lines.update(\"c\", \"o\", 1, l -> l.product().given(\"w\").set(\"p\"))",
        "CountedTable.changes(c -> c.number().set(3).and(c.other().increment()))",
        "shop.put(orders.get(\"c\", t, \"o\"))",
        "shop.get(OrderKey.of(\"c\", t, \"o\"))",
        "shop.byCustomerId(\"c\").filter(s -> s.type().eq(\"Order\")).reverse().from(null).list().get(0).equals(shop)",
        "shop.byCustomerIdIn(java.util.List.of(\"c\", \"d\")).merged().limit(3)",
      })
  void compiles(String expression) {
    assertThat(legal.errors(compiler, expression)).as(expression).isEmpty();
  }
}
