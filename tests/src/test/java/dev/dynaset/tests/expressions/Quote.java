package dev.dynaset.tests.expressions;

import dev.dynaset.Condition;
import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.LocalIndex;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;

/** What has three indexes of whole items, and conditions that are written once. */
@Table("quotes")
@GlobalIndex(name = "by_status", hashKey = "status", rangeKey = "sum")
@GlobalIndex(
    name = "by_place",
    hashKey = {"country", "city"})
@LocalIndex(name = "by_sum", rangeKey = "sum")
record Quote(
    @HashKey String customer,
    @RangeKey int number,
    String status,
    long sum,
    String country,
    String city,
    Terms terms,
    boolean urgent) {
  @Document
  record Terms(int days) {}

  /** One of a number that tells whether it is urgent, and how many days it leaves. */
  static Quote of(int number, boolean urgent, int days) {
    return new Quote("ann", number, "open", number * 10L, "CH", "Bern", new Terms(days), urgent);
  }

  /** On attributes that are no key, one of them in a document. */
  static <V> Condition<V> pressing(QuoteConditions<V> quote) {
    return quote.urgent().isTrue().or(quote.terms().days().lt(10));
  }

  /** On keys of indexes. */
  static <V> Condition<V> large(QuoteFields<V> quote) {
    return quote.sum().gt(20).and(quote.city().eq("Bern"));
  }

  /** On both: a condition on the first is one on the second. */
  static <V> Condition<V> largeAndPressing(QuoteFields<V> quote) {
    return large(quote).and(pressing(quote));
  }
}
