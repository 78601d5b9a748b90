package dev.dynaset.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The forms of what is done with items: each has every verb and every modifier, unless a reason is
 * written here.
 */
class FormsTest {
  private static final Set<String> READS = Set.of("get", "find", "exists");
  private static final Set<String> WRITES = Set.of("update", "upsert", "delete", "check");
  private static final Set<String> OF_READS = Set.of("consistentRead", "unexpired", "select");
  private static final Set<String> OF_WRITES = Set.of("onlyIf", "onceOnly");
  private static final Set<String> OF_BOTH = Set.of("withConsumedCapacity", "customize");
  private static final Set<String> FORMS = Set.of("async", "prepare");
  private static final Set<String> WHOLE =
      Set.of("create", "put", "update", "deleteItem", "getOrCreate");

  private static final String CHECK =
      "a check writes nothing: it is for transactions, which take" + " what is prepared";
  private static final String PREPARED_READ =
      "a prepared read is executed as either: it gives an" + " Optional";
  private static final String ALREADY = "it is behind onceOnly()";
  private static final String LAST = "async() and prepare() come last";
  private static final String CREATED =
      "its result is a Created, which no batch or transaction" + " can give";

  /** What a form lacks, and why. */
  private static final Map<Class<?>, Map<String, String>> LACKS = Map.ofEntries(
      Map.entry(ItemHandle.class, Map.of("check", CHECK)),
      Map.entry(ItemHandle.Reads.class, Map.of()),
      Map.entry(ItemHandle.Writes.class, Map.of("check", CHECK)),
      Map.entry(ItemHandle.OnceOnly.class, Map.of("check", CHECK, "onceOnly", ALREADY)),
      Map.entry(AsyncItemHandle.OnceOnly.class, Map.of("check", CHECK, "modifiers", LAST)),
      Map.entry(AsyncItemHandle.class, Map.of("check", CHECK, "modifiers", LAST)),
      Map.entry(AsyncItemHandle.Reads.class, Map.of("modifiers", LAST)),
      Map.entry(AsyncItemHandle.Writes.class, Map.of("check", CHECK, "modifiers", LAST)),
      Map.entry(
          PreparedItemHandle.class,
          Map.of("find", PREPARED_READ, "exists", PREPARED_READ, "modifiers", LAST)),
      Map.entry(
          PreparedItemHandle.Reads.class,
          Map.of("find", PREPARED_READ, "exists", PREPARED_READ, "modifiers", LAST)),
      Map.entry(PreparedItemHandle.Writes.class, Map.of("modifiers", LAST)));

  @TestFactory
  Stream<DynamicTest> formsOfOneItem() {
    return LACKS.keySet().stream()
        .map(form ->
            dynamicTest(form.getName(), () -> assertThat(methods(form)).isEqualTo(expected(form))));
  }

  private static Set<String> expected(Class<?> form) {
    boolean isReads = form.getSimpleName().equals("Reads");
    boolean isWrites = Set.of("Writes", "OnceOnly").contains(form.getSimpleName());
    Map<String, String> lacks = LACKS.get(form);
    Set<String> expected = new TreeSet<>();
    if (!isWrites) {
      expected.addAll(READS);
    }
    if (!isReads) {
      expected.addAll(WRITES);
    }
    if (!lacks.containsKey("modifiers")) {
      expected.addAll(OF_BOTH);
      expected.addAll(FORMS);
      if (!isWrites) {
        expected.addAll(OF_READS);
      }
      if (!isReads) {
        expected.addAll(OF_WRITES);
      }
    }
    expected.removeAll(lacks.keySet());
    return expected;
  }

  @Test
  void formsOfWholeItems() {
    assertThat(methods(ItemWrites.class))
        .isEqualTo(union(WHOLE, Set.of("onlyIf", "lastWriteWins", "onceOnly", "async", "prepare")));
    assertThat(union(methods(ItemWrites.OnceOnly.class), Set.of("getOrCreate")))
        .as(CREATED)
        .isEqualTo(union(WHOLE, Set.of("onlyIf", "lastWriteWins", "async", "prepare")));
    assertThat(union(methods(AsyncItemWrites.OnceOnly.class), Set.of("getOrCreate")))
        .isEqualTo(union(WHOLE, Set.of()));
    assertThat(methods(AsyncItemWrites.class)).isEqualTo(union(WHOLE, Set.of()));
    assertThat(methods(AsyncTable.class)).isEqualTo(union(WHOLE, Set.of("putAll")));
    assertThat(union(methods(PreparedItemWrites.class), Set.of("getOrCreate")))
        .as(CREATED)
        .isEqualTo(union(WHOLE, Set.of("refreshKeys")));
  }

  @Test
  void formsOfManyItems() {
    Set<String> modifiers = union(union(OF_READS, OF_BOTH), Set.of("options", "onUnreadable"));
    assertThat(methods(ItemsHandle.class))
        .isEqualTo(union(modifiers, Set.of("async", "get", "delete")));
    assertThat(methods(ItemsHandle.Reads.class))
        .isEqualTo(union(modifiers, Set.of("async", "get")));
    assertThat(methods(AsyncItemsHandle.class)).isEqualTo(Set.of("get", "delete"));
    assertThat(methods(AsyncItemsHandle.Reads.class)).isEqualTo(Set.of("get"));
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> methods(Class<?> form) {
    return Arrays.stream(form.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .map(Method::getName)
        .filter(name -> !name.equals("toString"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
