package keys;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.Condition;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.PreparedWrite;
import dev.dynaset.Read;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import dev.dynaset.spi.ConditionalWrites;
import dev.dynaset.spi.ConsistentReads;
import dev.dynaset.spi.PreparedWrites;
import dev.dynaset.write.WriteOptions;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * The table {@code awkward} of {@link Keys.Awkward}: hash key {@code hashCode}, range key
 * {@code wait}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
public final class Keys_AwkwardTable
    extends BoundTable<Keys.Awkward, Keys_AwkwardKey, Keys_AwkwardAttributes, Keys_AwkwardUpdate> {
  private static final TableSchema SCHEMA =
      TableSchema.of("awkward", KeySchema.hash("hashCode", N).range("wait", S));

  private Keys_AwkwardTable(TableBinding<Keys.Awkward, Keys_AwkwardKey> binding) {
    super(binding);
  }

  @Override
  protected Keys_AwkwardAttributes attributes() {
    return Keys_AwkwardAttributes.INSTANCE;
  }

  @Override
  protected Keys_AwkwardUpdate updates() {
    return Keys_AwkwardUpdate.INSTANCE;
  }

  /** The table as {@code dynaset} reaches it. Sends nothing. */
  public static Keys_AwkwardTable of(Dynaset dynaset) {
    return new Keys_AwkwardTable(
        TableBinding.of(dynaset, "0.1", SCHEMA, Keys_AwkwardCodec.INSTANCE));
  }

  @Override
  public Keys_AwkwardTable named(String tableName) {
    return new Keys_AwkwardTable(binding().named(tableName));
  }

  @Override
  public Keys_AwkwardTable intercept(ItemInterceptor<Keys.Awkward, Keys_AwkwardKey> interceptor) {
    return new Keys_AwkwardTable(binding().intercept(interceptor));
  }

  /** The items with this {@code hashCode}, by {@code wait}: a Query, sent when it is read. */
  public Keys_AwkwardQuerySet byHashCode(int hashCode) {
    return new Keys_AwkwardQuerySet(Query.of(binding(), KeyValues.number("hashCode", hashCode)));
  }

  /**
   * The items with one of these {@code hashCode}, one hash key after the other in the order given,
   * each by {@code wait}: a Query for each, sent when it is read. A value that is given twice
   * counts once; without values nothing is sent. {@code merged()} brings all of them in the order
   * of {@code wait}.
   */
  public Keys_AwkwardQuerySet byHashCodeIn(Collection<Integer> values) {
    return new Keys_AwkwardQuerySet(
        Query.ofEach(binding(), values, value -> KeyValues.number("hashCode", value)));
  }

  /**
   * All items of the table, in no order: a Scan, sent when it is read. It reads the whole table, in
   * requests of up to 1 MB, and costs read units for all of it, whatever a filter leaves out.
   */
  public TableScan<Keys.Awkward, Keys_AwkwardAttributes> scan() {
    return tableScan();
  }

  /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
  public Keys.Awkward get(int hashCode, String wait) {
    return get(Keys_AwkwardKey.of(hashCode, wait));
  }

  /** Reads one item, if it exists: one GetItem. */
  public Optional<Keys.Awkward> find(int hashCode, String wait) {
    return find(Keys_AwkwardKey.of(hashCode, wait));
  }

  /** Tells whether an item exists: one GetItem that returns the key alone. */
  public boolean exists(int hashCode, String wait) {
    return exists(Keys_AwkwardKey.of(hashCode, wait));
  }

  /**
   * Changes one item, and returns it as it is then: one UpdateItem. Throws
   * {@code ItemNotFoundException} if there is none.
   */
  public Keys.Awkward update(
      int hashCode, String wait, Function<Keys_AwkwardUpdate, Update<Keys_AwkwardUpdate>> change) {
    return update(Keys_AwkwardKey.of(hashCode, wait), change);
  }

  /**
   * Changes one item, or creates it if there is none, and returns it as it is then: one UpdateItem.
   * Throws {@code IllegalArgumentException}, and sends nothing, if a member that must not be absent
   * is not set.
   */
  public Keys.Awkward upsert(
      int hashCode, String wait, Function<Keys_AwkwardUpdate, Update<Keys_AwkwardUpdate>> change) {
    return upsert(Keys_AwkwardKey.of(hashCode, wait), change);
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Keys.Awkward> delete(int hashCode, String wait) {
    return delete(Keys_AwkwardKey.of(hashCode, wait));
  }

  @Override
  public Consistent consistentRead() {
    return new Consistent(binding());
  }

  @Override
  public Conditional onlyIf(Condition<Keys_AwkwardAttributes> condition) {
    return new Conditional(binding(), WriteOptions.onlyIf(condition));
  }

  @Override
  public Conditional onlyIf(
      Function<? super Keys_AwkwardAttributes, Condition<Keys_AwkwardAttributes>> condition) {
    return onlyIf(condition.apply(Keys_AwkwardAttributes.INSTANCE));
  }

  @Override
  public Conditional lastWriteWins() {
    return new Conditional(binding(), WriteOptions.lastWriteWins());
  }

  @Override
  public Prepared prepare() {
    return new Prepared(binding(), WriteOptions.none());
  }

  /** Strongly consistent reads, at twice the read units. */
  public static final class Consistent extends ConsistentReads<Keys.Awkward, Keys_AwkwardKey> {
    private Consistent(TableBinding<Keys.Awkward, Keys_AwkwardKey> binding) {
      super(binding);
    }

    /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
    public Keys.Awkward get(int hashCode, String wait) {
      return get(Keys_AwkwardKey.of(hashCode, wait));
    }

    /** Reads one item, if it exists: one GetItem. */
    public Optional<Keys.Awkward> find(int hashCode, String wait) {
      return find(Keys_AwkwardKey.of(hashCode, wait));
    }

    /** Tells whether an item exists: one GetItem that returns the key alone. */
    public boolean exists(int hashCode, String wait) {
      return exists(Keys_AwkwardKey.of(hashCode, wait));
    }
  }

  /** Writes that succeed only if a condition holds, or whatever the version of the item is. */
  public static final class Conditional
      extends ConditionalWrites<Keys.Awkward, Keys_AwkwardKey, Keys_AwkwardAttributes,
          Keys_AwkwardUpdate, Conditional> {
    private Conditional(TableBinding<Keys.Awkward, Keys_AwkwardKey> binding, WriteOptions options) {
      super(binding, Keys_AwkwardAttributes.INSTANCE, Keys_AwkwardUpdate.INSTANCE, options);
    }

    @Override
    protected Conditional with(WriteOptions options) {
      return new Conditional(binding(), options);
    }

    /**
     * Changes one item, and returns it as it is then: one UpdateItem. Throws
     * {@code ConditionFailedException} if the condition does not hold.
     */
    public Keys.Awkward update(
        int hashCode, String wait,
        Function<Keys_AwkwardUpdate, Update<Keys_AwkwardUpdate>> change) {
      return update(Keys_AwkwardKey.of(hashCode, wait), change);
    }

    /**
     * Changes one item, or creates it if there is none, and returns it as it is then: one
     * UpdateItem. Throws {@code ConditionFailedException} if the condition does not hold.
     */
    public Keys.Awkward upsert(
        int hashCode, String wait,
        Function<Keys_AwkwardUpdate, Update<Keys_AwkwardUpdate>> change) {
      return upsert(Keys_AwkwardKey.of(hashCode, wait), change);
    }

    /**
     * Deletes one item, and returns it as it was: one DeleteItem. Throws
     * {@code ConditionFailedException} if the condition does not hold.
     */
    public Optional<Keys.Awkward> delete(int hashCode, String wait) {
      return delete(Keys_AwkwardKey.of(hashCode, wait));
    }
  }

  /** Writes and reads as values: each is sent when it is executed, alone or with others. */
  public static final class Prepared
      extends PreparedWrites<Keys.Awkward, Keys_AwkwardKey, Keys_AwkwardAttributes,
          Keys_AwkwardUpdate, Prepared> {
    private Prepared(TableBinding<Keys.Awkward, Keys_AwkwardKey> binding, WriteOptions options) {
      super(binding, Keys_AwkwardAttributes.INSTANCE, Keys_AwkwardUpdate.INSTANCE, options);
    }

    @Override
    protected Prepared with(WriteOptions options) {
      return new Prepared(binding(), options);
    }

    /** The read of one item: a GetItem, or a part of one of many items. */
    public Read<Keys.Awkward> get(int hashCode, String wait) {
      return get(Keys_AwkwardKey.of(hashCode, wait));
    }

    /** The change of one item, which must exist: an UpdateItem. */
    public PreparedWrite<Keys.Awkward, Keys_AwkwardAttributes> update(
        int hashCode, String wait,
        Function<Keys_AwkwardUpdate, Update<Keys_AwkwardUpdate>> change) {
      return update(Keys_AwkwardKey.of(hashCode, wait), change);
    }

    /** The change of one item, or its creation: an UpdateItem. */
    public PreparedWrite<Keys.Awkward, Keys_AwkwardAttributes> upsert(
        int hashCode, String wait,
        Function<Keys_AwkwardUpdate, Update<Keys_AwkwardUpdate>> change) {
      return upsert(Keys_AwkwardKey.of(hashCode, wait), change);
    }

    /** The deletion of one item: a DeleteItem. */
    public PreparedWrite<Keys.Awkward, Keys_AwkwardAttributes> delete(int hashCode, String wait) {
      return delete(Keys_AwkwardKey.of(hashCode, wait));
    }

    /**
     * The check that one item exists, and fulfils the condition if there is one: for transactions.
     */
    public PreparedWrite<Keys.Awkward, Keys_AwkwardAttributes> check(int hashCode, String wait) {
      return check(Keys_AwkwardKey.of(hashCode, wait));
    }
  }
}
