package keys;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * The items of {@link Keys.Single} in {@code by-kind.v2} with one {@code kind}, by {@code name}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class HashOnlyByKindV2IndexQuerySet
    extends IndexStage<Keys.Single, HashOnlyByKindV2IndexQuerySet.Filter,
        HashOnlyByKindV2IndexQuerySet> {
  HashOnlyByKindV2IndexQuerySet(Query<Keys.Single> query) {
    super(query);
  }

  @Override
  protected HashOnlyByKindV2IndexQuerySet with(Query<Keys.Single> query) {
    return new HashOnlyByKindV2IndexQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with {@code kind = ? AND name = ?}}
   * @param name the value, neither null nor empty
   */
  public IndexQuerySet<Keys.Single, Filter> nameEq(String name) {
    return eq(KeyValues.string("name", name));
  }

  /**
   * {@return a Query with {@code kind = ? AND name < ?}} Strings sort by code point.
   * @param name the excluded upper bound, neither null nor empty
   */
  public IndexQuerySet<Keys.Single, Filter> nameLt(String name) {
    return lt(KeyValues.string("name", name));
  }

  /**
   * {@return a Query with {@code kind = ? AND name <= ?}} Strings sort by code point.
   * @param name the included upper bound, neither null nor empty
   */
  public IndexQuerySet<Keys.Single, Filter> nameLte(String name) {
    return lte(KeyValues.string("name", name));
  }

  /**
   * {@return a Query with {@code kind = ? AND name > ?}} Strings sort by code point.
   * @param name the excluded lower bound, neither null nor empty
   */
  public IndexQuerySet<Keys.Single, Filter> nameGt(String name) {
    return gt(KeyValues.string("name", name));
  }

  /**
   * {@return a Query with {@code kind = ? AND name >= ?}} Strings sort by code point.
   * @param name the included lower bound, neither null nor empty
   */
  public IndexQuerySet<Keys.Single, Filter> nameGte(String name) {
    return gte(KeyValues.string("name", name));
  }

  /**
   * {@return a Query with {@code kind = ? AND name BETWEEN ? AND ?}; none if reversed} Strings sort
   * by code point.
   * @param from the included lower bound, neither null nor empty
   * @param to the included upper bound, neither null nor empty
   */
  public IndexQuerySet<Keys.Single, Filter> nameBetween(String from, String to) {
    return between(KeyValues.string("name", from), KeyValues.string("name", to));
  }

  /**
   * {@return a Query with {@code kind = ?} and {@code name} within the bounds, if any} Strings sort
   * by code point.
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public IndexQuerySet<Keys.Single, Filter> nameWithin(KeyRange<String> range) {
    return within("name", Forms.string(), range);
  }

  /**
   * {@return a Query with {@code kind = ? AND begins_with(name, ?)}}
   * @param prefix what the values start with, neither null nor empty
   */
  public IndexQuerySet<Keys.Single, Filter> nameBeginsWith(String prefix) {
    return beginsWith(KeyValues.prefix("name", prefix));
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the index. */
  public static final class Filter extends HashOnlyConditions<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}

    /** {@return {@code amount}: a number, required, hash key of the table} */
    public OrderedPath<Filter, BigDecimal> amount() {
      return orderedAt(HashOnlyTable.Codec.AMOUNT, Forms.bigDecimal());
    }
  }
}
