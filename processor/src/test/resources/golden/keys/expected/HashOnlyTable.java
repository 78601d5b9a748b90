package keys;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.ChangesOf;
import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.Dynaset;
import dev.dynaset.Scan;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.codec.EnumForm;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.item.ItemHandle;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import dev.dynaset.spi.TableIndex;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The table {@code hash_only} of {@link Keys.Single}: hash key {@code amount}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class HashOnlyTable
    extends BoundTable<Keys.Single, HashOnlyKey, HashOnlyAttributes, HashOnlyUpdate,
        HashOnlyTable> {
  private static final TableSchema SCHEMA =
      TableSchema.of("hash_only", KeySchema.hash("amount", N))
          .globalIndex("by-kind.v2", KeySchema.hash("kind", S).range("name", S))
          .rounding();

  private HashOnlyTable(TableBinding<Keys.Single, HashOnlyKey> binding) {
    super(binding);
  }

  /**
   * {@return the table as {@code dynaset} reaches it} Sends nothing.
   * @param dynaset the client and the settings, not null
   */
  public static HashOnlyTable of(Dynaset dynaset) {
    return new HashOnlyTable(TableBinding.of(dynaset, "0.1", SCHEMA, Codec.INSTANCE));
  }

  @Override
  protected HashOnlyTable with(TableBinding<Keys.Single, HashOnlyKey> binding) {
    return new HashOnlyTable(binding);
  }

  @Override
  protected HashOnlyAttributes attributes() {
    return HashOnlyAttributes.INSTANCE;
  }

  @Override
  protected HashOnlyUpdate updates() {
    return HashOnlyUpdate.INSTANCE;
  }

  /**
   * {@return the items with this {@code amount}: a Query}
   * @param amount the hash key, not null
   */
  public HashOnlyQuerySet byAmount(BigDecimal amount) {
    return new HashOnlyQuerySet(query(KeyValues.number("amount", amount)));
  }

  /**
   * {@return the items with one of these {@code amount}: a Query for each; {@code batchGet} needs
   * fewer requests}
   * @param values the hash keys, none of them null
   */
  public HashOnlyQuerySet byAmountIn(Collection<BigDecimal> values) {
    return new HashOnlyQuerySet(queryEach("amount", Forms.bigDecimal(), values));
  }

  /** {@return all items: a Scan, which costs the whole table, whatever a filter leaves out} */
  public TableScan<Keys.Single, HashOnlyAttributes> scan() {
    return tableScan();
  }

  /**
   * {@return a condition as a value, for {@code onlyIf} and for scans}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<HashOnlyAttributes> condition(ConditionOf<HashOnlyAttributes> condition) {
    return condition(condition, HashOnlyAttributes.INSTANCE);
  }

  /**
   * {@return changes as a value, for {@code update} and {@code upsert}}
   * @param changes a lambda or a reference to a method, not null
   */
  public static Update<HashOnlyUpdate> changes(ChangesOf<HashOnlyUpdate> changes) {
    return changes(changes, HashOnlyUpdate.INSTANCE);
  }

  /** {@return the index {@code by-kind.v2}: hash key {@code kind}, range key {@code name}} */
  public ByKindV2Index byKindV2Index() {
    return new ByKindV2Index(binding());
  }

  /**
   * {@return the item, there or not: say how to read or write it, then what to do} Sends nothing.
   * @param amount the hash key, not null
   */
  public ItemHandle<Keys.Single, HashOnlyAttributes, HashOnlyUpdate> item(BigDecimal amount) {
    return item(HashOnlyKey.of(amount));
  }

  /**
   * {@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none.
   * @param amount the hash key, not null
   */
  public Keys.Single get(BigDecimal amount) {
    return get(HashOnlyKey.of(amount));
  }

  /**
   * {@return the item, if it exists: one GetItem}
   * @param amount the hash key, not null
   */
  public Optional<Keys.Single> find(BigDecimal amount) {
    return find(HashOnlyKey.of(amount));
  }

  /**
   * {@return whether the item exists: one GetItem that returns the hash key alone}
   * @param amount the hash key, not null
   */
  public boolean exists(BigDecimal amount) {
    return exists(HashOnlyKey.of(amount));
  }

  /**
   * Changes one item, which must exist: one UpdateItem.
   * @param amount the hash key, not null
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Keys.Single update(BigDecimal amount, ChangesOf<HashOnlyUpdate> changes) {
    return update(HashOnlyKey.of(amount), changes);
  }

  /**
   * Changes one item, or creates it if all that is required is set: one UpdateItem.
   * @param amount the hash key, not null
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Keys.Single upsert(BigDecimal amount, ChangesOf<HashOnlyUpdate> changes) {
    return upsert(HashOnlyKey.of(amount), changes);
  }

  /**
   * Deletes one item, if it exists: one DeleteItem.
   * @param amount the hash key, not null
   * @return the item as it was
   */
  public Optional<Keys.Single> delete(BigDecimal amount) {
    return delete(HashOnlyKey.of(amount));
  }

  /** The index {@code by-kind.v2}, whose reads are eventually consistent. */
  public static final class ByKindV2Index
      extends TableIndex<Keys.Single, HashOnlyKey, Keys.Single> {
    private ByKindV2Index(TableBinding<Keys.Single, HashOnlyKey> binding) {
      super(binding, "by-kind.v2", binding.reader());
    }

    /**
     * {@return the items with this {@code kind}, by {@code name}: a Query of the index}
     * @param kind the hash key, not null
     */
    public HashOnlyByKindV2IndexQuerySet byKind(Keys.Kind kind) {
      return new HashOnlyByKindV2IndexQuerySet(query(KeyValues.enumValue("kind", kind)));
    }

    /**
     * {@return the items with one of these {@code kind}: a Query for each; {@code merged()} sorts
     * all}
     * @param values the hash keys, none of them null
     */
    public HashOnlyByKindV2IndexQuerySet byKindIn(Collection<Keys.Kind> values) {
      return new HashOnlyByKindV2IndexQuerySet(queryEach("kind", Codec.KIND_FORM, values));
    }

    /** {@return all items: a Scan, which costs the whole index, whatever a filter leaves out} */
    public Scan<Keys.Single, HashOnlyAttributes> scan() {
      return globalScan(HashOnlyAttributes.INSTANCE);
    }
  }

  /** Reads and writes the items of {@link Keys.Single}. */
  static final class Codec extends ItemCodec<Keys.Single, HashOnlyKey> {
    static final Codec INSTANCE = new Codec();

    static final int AMOUNT = 0;
    static final int KIND = 1;
    static final int NAME = 2;

    static final EnumForm<Keys.Kind> KIND_FORM = EnumForm.of(Keys.Kind.values());

    private Codec() {
      super(ItemShape.ofItem("Keys.Single", 1, "amount", "kind", "name")
          .masking(AMOUNT));
    }

    @Override
    public Keys.Single read(ItemReader in) {
      return new Keys.Single(
          in.bigDecimal(AMOUNT),
          in.enumValue(KIND, KIND_FORM),
          in.string(NAME));
    }

    @Override
    public void write(Keys.Single item, ItemWriter out) {
      out.number(AMOUNT, item.amount());
      out.enumValue(KIND, item.kind());
      out.string(NAME, item.name());
    }

    @Override
    public HashOnlyKey keyOf(Keys.Single item) {
      return HashOnlyKey.of(item.amount());
    }

    @Override
    public HashOnlyKey readKey(ItemReader in) {
      return HashOnlyKey.of(in.bigDecimal(AMOUNT));
    }

    @Override
    public void writeKey(HashOnlyKey key, ItemWriter out) {
      out.number(AMOUNT, key.amount());
    }
  }
}
