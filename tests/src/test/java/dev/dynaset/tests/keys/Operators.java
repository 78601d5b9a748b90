package dev.dynaset.tests.keys;

import dev.dynaset.KeyRange;
import dev.dynaset.QuerySet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The conditions that a query set offers for one member, and what they mean in Java.
 *
 * @param name where the member stands
 * @param member its value in an item
 * @param order how values sort
 * @param values what conditions compare with
 * @param eq the condition of that name, as are those that follow
 */
record Operators<T, V>(
    String name,
    Function<T, V> member,
    Comparator<? super V> order,
    List<V> values,
    Function<V, QuerySet<T>> eq,
    Function<V, QuerySet<T>> lt,
    Function<V, QuerySet<T>> lte,
    Function<V, QuerySet<T>> gt,
    Function<V, QuerySet<T>> gte,
    BiFunction<V, V, QuerySet<T>> between,
    Function<KeyRange<V>, QuerySet<T>> within) {
  /** One query, and which items it should find. */
  record Case<T>(String words, QuerySet<T> query, Predicate<T> isMet) {}

  /** Each condition with each value, and some with two of them. */
  List<Case<T>> cases(int pairs, Random random) {
    List<Case<T>> cases = new ArrayList<>();
    for (V value : values) {
      add(cases, "= " + value, eq.apply(value), v -> compare(v, value) == 0);
      add(cases, "< " + value, lt.apply(value), v -> compare(v, value) < 0);
      add(cases, "<= " + value, lte.apply(value), v -> compare(v, value) <= 0);
      add(cases, "> " + value, gt.apply(value), v -> compare(v, value) > 0);
      add(cases, ">= " + value, gte.apply(value), v -> compare(v, value) >= 0);
    }
    for (int i = 0; i < pairs; i++) {
      V from = values.get(random.nextInt(values.size()));
      V to = values.get(random.nextInt(values.size()));
      add(
          cases,
          "between " + from + " and " + to,
          between.apply(from, to),
          v -> compare(v, from) >= 0 && compare(v, to) <= 0);
      ranges(from, to)
          .forEach(
              range -> add(cases, "within " + range, within.apply(range), v -> isWithin(v, range)));
    }
    return cases;
  }

  private Stream<KeyRange<V>> ranges(V from, V to) {
    return Stream.of(
        KeyRange.all(),
        KeyRange.atLeast(from),
        KeyRange.moreThan(from),
        KeyRange.atMost(to),
        KeyRange.lessThan(to),
        KeyRange.between(from, to),
        KeyRange.ofNullable(from, null));
  }

  private boolean isWithin(V value, KeyRange<V> range) {
    V from = range.from();
    V to = range.to();
    return (from == null || compare(value, from) >= (range.isFromIncluded() ? 0 : 1))
        && (to == null || compare(value, to) <= (range.isToIncluded() ? 0 : -1));
  }

  /** Negative, 0 or positive as -1, 0 and 1. */
  private int compare(V one, V other) {
    return Integer.signum(order.compare(one, other));
  }

  private void add(List<Case<T>> cases, String words, QuerySet<T> query, Predicate<V> isMet) {
    cases.add(new Case<>(name + " " + words, query, item -> isMet.test(member.apply(item))));
  }
}
