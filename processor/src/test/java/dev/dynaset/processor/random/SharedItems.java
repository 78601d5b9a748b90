package dev.dynaset.processor.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dynaset.Dynaset;
import dev.dynaset.processor.random.SharedSource.Kind;
import dev.dynaset.processor.random.SharedSource.Part;
import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeCondition;
import dev.dynaset.spi.BoundTable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Random items of a table of several kinds, beside what the generated classes make of them. */
final class SharedItems {
  private final SharedSource source;
  private final ClassLoader classes;
  private final Random random;
  private final Dynaset dynaset = Dynaset.builder().client(nobody()).build();
  private final BoundTable<Object, ?, ?, ?, ?> table;
  private final List<Stored> all = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private int queries;
  private int stages;

  /**
   * An item.
   *
   * @param values its members
   * @param model the record
   * @param hash its hash key as a test makes it
   * @param range its range key as a test makes it
   */
  private record Stored(
      Kind kind, Map<String, Object> values, Object model, String hash, String range) {}

  SharedItems(SharedSource source, ClassLoader classes, int count)
      throws ReflectiveOperationException {
    this.source = source;
    this.classes = classes;
    this.random = new Random(source.seed);
    this.table = table(source.name());
    for (Kind kind : source.kinds) {
      for (int i = 0; i < count; i++) {
        all.add(stored(kind));
      }
    }
  }

  /** Nothing is sent. */
  private static DynamoDbClient nobody() {
    return (DynamoDbClient) Proxy.newProxyInstance(
        SharedItems.class.getClassLoader(),
        new Class<?>[] {DynamoDbClient.class},
        (proxy, method, arguments) -> {
          throw new AssertionError(method);
        });
  }

  @SuppressWarnings("unchecked")
  private BoundTable<Object, ?, ?, ?, ?> table(String name) throws ReflectiveOperationException {
    Method of =
        Class.forName("shared." + name + "Table", true, classes).getMethod("of", Dynaset.class);
    of.setAccessible(true);
    return (BoundTable<Object, ?, ?, ?, ?>) of.invoke(null, dynaset);
  }

  private Stored stored(Kind kind) throws ReflectiveOperationException {
    Class<?> type = Class.forName("shared." + source.name() + "$" + kind.name(), true, classes);
    Map<String, Object> values = source.item(kind, random);
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    Class<?>[] types = constructor.getParameterTypes();
    Object[] arguments = values.values().toArray();
    for (int i = 0; i < types.length; i++) {
      if (types[i].isEnum()) {
        arguments[i] = constant(types[i], arguments[i].toString());
      }
    }
    return new Stored(
        kind,
        values,
        constructor.newInstance(arguments),
        Kind.text(kind.hash(), values),
        Kind.text(kind.range(), values));
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.toString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** What is wrong with the items, their kinds and their queries. */
  List<String> failures() throws ReflectiveOperationException {
    Map<String, Stored> byKey = new HashMap<>();
    for (Stored item : all) {
      Map<String, AttributeValue> written = table.toItem(item.model());
      if (!written.get("PK").s().equals(item.hash())
          || !written.get("SK").s().equals(item.range())) {
        fail(item, "is stored as " + written);
      }
      Object read = table.fromItem(written);
      if (!read.equals(item.model())) {
        fail(item, "comes back as " + read);
      }
      Stored other = byKey.putIfAbsent(item.hash() + '\uFFFE' + item.range(), item);
      if (other != null && !other.kind().equals(item.kind())) {
        fail(item, "has the key of " + other);
      }
    }
    for (Kind kind : source.kinds) {
      walk(kind);
    }
    return failures;
  }

  /** How many query sets were looked at. */
  int queries() {
    return queries;
  }

  int stages() {
    return stages;
  }

  private void fail(Stored item, String words) {
    failures.add(item + " " + words + "\n" + source);
  }

  /** Each query set of a kind, from the hash keys of some of its items on. */
  private void walk(Kind kind) throws ReflectiveOperationException {
    Object own = table(kind.name());
    List<Stored> items = all.stream().filter(item -> item.kind().equals(kind)).toList();
    for (int i = 0; i < Math.min(5, items.size()); i++) {
      Stored item = items.get(random.nextInt(items.size()));
      for (Method method : own.getClass().getMethods()) {
        boolean isByHash = method.getReturnType().getSimpleName().equals(kind.name() + "QuerySet")
            && Arrays.stream(method.getParameterTypes())
                .noneMatch(type -> type.getSimpleName().equals("Collection"));
        if (isByHash) {
          walk(item, 0, call(own, method, hashArguments(item)));
        }
      }
    }
  }

  private static Object[] hashArguments(Stored item) throws ReflectiveOperationException {
    List<Object> arguments = new ArrayList<>();
    for (String member : item.kind().hash().stream()
        .filter(part -> part.literal().isEmpty())
        .map(Part::member)
        .distinct()
        .toList()) {
      arguments.add(argument(item, member));
    }
    return arguments.toArray();
  }

  private static Object argument(Stored item, String member) throws ReflectiveOperationException {
    return call(item.model(), item.model().getClass().getDeclaredMethod(member));
  }

  private static Object call(Object on, Method method, Object... arguments)
      throws ReflectiveOperationException {
    method.setAccessible(true);
    return method.invoke(on, arguments);
  }

  private void walk(Stored item, int given, Object stage) throws ReflectiveOperationException {
    String next = stage.getClass().getSuperclass().getSimpleName();
    stages++;
    if (!next.equals("KeyStep")) {
      check(item, stage, "all", true);
    }
    List<Part> segments =
        item.kind().range().stream().filter(part -> part.literal().isEmpty()).toList();
    if (given == segments.size()) {
      return;
    }
    String member = segments.get(given).member();
    Object value = argument(item, member);
    for (Method method : stage.getClass().getMethods()) {
      String name = method.getName();
      if (name.startsWith(member) && method.getDeclaringClass().equals(stage.getClass())) {
        String operator = name.substring(member.length());
        switch (operator) {
          case "Eq" -> {
            Object after = call(stage, method, value);
            if (given + 1 < segments.size()) {
              walk(item, given + 1, after);
            } else {
              check(item, after, name, true);
            }
          }
          case "Gt", "Lt" -> check(item, call(stage, method, value), name, false);
          case "Gte", "Lte" -> check(item, call(stage, method, value), name, true);
          case "Between" -> check(item, call(stage, method, value, value), name, true);
          case "BeginsWith" ->
            check(item, call(stage, method, first(value.toString())), name, true);
          default -> {
            // With a range, as the others are.
          }
        }
      }
    }
  }

  private static String first(String text) {
    return text.substring(0, text.offsetByCodePoints(0, 1));
  }

  /** A query reads no item of another kind, and the item itself where it is to. */
  private void check(Stored item, Object stage, String words, boolean isMet)
      throws ReflectiveOperationException {
    queries++;
    Query<?> query = query(stage);
    if (query.isEmpty()) {
      return;
    }
    ItemSource.Key key = (ItemSource.Key) query.source();
    String hash = key.condition().hash().get(0).s();
    for (Stored other : all) {
      boolean isRead = other.hash().equals(hash)
          && key.condition().range().stream().allMatch(range -> meets(range, other.range()));
      if (isRead && !other.kind().equals(item.kind())) {
        fail(item, "is queried by " + words + " " + key + ", which reads " + other);
      }
      if (other.equals(item) && isRead != isMet) {
        fail(item, "is " + (isRead ? "" : "not ") + "read by " + words + " " + key);
      }
    }
  }

  private static Query<?> query(Object stage) throws ReflectiveOperationException {
    Class<?> type = stage.getClass();
    while (true) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals("query")) {
          field.setAccessible(true);
          return (Query<?>) field.get(stage);
        }
      }
      type = type.getSuperclass();
    }
  }

  /** As DynamoDB evaluates it. */
  private static boolean meets(RangeCondition condition, String key) {
    if (condition instanceof RangeCondition.Between between) {
      return compare(key, between.from().s()) >= 0 && compare(key, between.to().s()) <= 0;
    }
    RangeCondition.Comparison comparison = (RangeCondition.Comparison) condition;
    int compared = compare(key, comparison.value().s());
    return switch (comparison.operator()) {
      case EQ -> compared == 0;
      case BEGINS_WITH -> key.startsWith(comparison.value().s());
      case GTE -> compared >= 0;
      case LTE -> compared <= 0;
      case GT -> compared > 0;
      case LT -> compared < 0;
    };
  }

  private static int compare(String one, String other) {
    return Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }
}
