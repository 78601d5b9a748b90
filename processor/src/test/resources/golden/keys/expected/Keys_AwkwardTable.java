package keys;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.ChangesOf;
import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.Dynaset;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
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
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code awkward} of {@link Keys.Awkward}: hash key {@code hashCode}, range key
 * {@code wait}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
public final class Keys_AwkwardTable
    extends BoundTable<Keys.Awkward, Keys_AwkwardKey, Keys_AwkwardAttributes, Keys_AwkwardUpdate,
        Keys_AwkwardTable> {
  private static final TableSchema SCHEMA =
      TableSchema.of("awkward", KeySchema.hash("hashCode", N).range("wait", S));

  private Keys_AwkwardTable(TableBinding<Keys.Awkward, Keys_AwkwardKey> binding) {
    super(binding);
  }

  /**
   * {@return the table as {@code dynaset} reaches it} Sends nothing.
   * @param dynaset the client and the settings, not null
   */
  public static Keys_AwkwardTable of(Dynaset dynaset) {
    return new Keys_AwkwardTable(TableBinding.of(dynaset, "0.1", SCHEMA, Codec.INSTANCE));
  }

  @Override
  protected Keys_AwkwardTable with(TableBinding<Keys.Awkward, Keys_AwkwardKey> binding) {
    return new Keys_AwkwardTable(binding);
  }

  @Override
  protected Keys_AwkwardAttributes attributes() {
    return Keys_AwkwardAttributes.INSTANCE;
  }

  @Override
  protected Keys_AwkwardUpdate updates() {
    return Keys_AwkwardUpdate.INSTANCE;
  }

  /**
   * {@return the items with this {@code hashCode}, by {@code wait}: a Query}
   * @param hashCode the hash key
   */
  public Keys_AwkwardQuerySet byHashCode(int hashCode) {
    return new Keys_AwkwardQuerySet(query(KeyValues.number("hashCode", hashCode)));
  }

  /**
   * {@return the items with one of these {@code hashCode}: a Query for each; {@code merged()} sorts
   * all}
   * @param values the hash keys, none of them null
   */
  public Keys_AwkwardQuerySet byHashCodeIn(Collection<Integer> values) {
    return new Keys_AwkwardQuerySet(queryEach("hashCode", Forms.intValue(), values));
  }

  /** {@return all items: a Scan, which costs the whole table, whatever a filter leaves out} */
  public TableScan<Keys.Awkward, Keys_AwkwardAttributes> scan() {
    return tableScan();
  }

  /**
   * {@return a condition as a value, for {@code onlyIf} and for scans}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Keys_AwkwardAttributes> condition(
      ConditionOf<Keys_AwkwardAttributes> condition) {
    return condition(condition, Keys_AwkwardAttributes.INSTANCE);
  }

  /**
   * {@return changes as a value, for {@code update} and {@code upsert}}
   * @param changes a lambda or a reference to a method, not null
   */
  public static Update<Keys_AwkwardUpdate> changes(ChangesOf<Keys_AwkwardUpdate> changes) {
    return changes(changes, Keys_AwkwardUpdate.INSTANCE);
  }

  /**
   * {@return the item, there or not: say how to read or write it, then what to do} Sends nothing.
   * @param hashCode the hash key
   * @param wait the range key, neither null nor empty
   */
  public ItemHandle<Keys.Awkward, Keys_AwkwardAttributes, Keys_AwkwardUpdate> item(
      int hashCode, String wait) {
    return item(Keys_AwkwardKey.of(hashCode, wait));
  }

  /**
   * {@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none.
   * @param hashCode the hash key
   * @param wait the range key, neither null nor empty
   */
  public Keys.Awkward get(int hashCode, String wait) {
    return get(Keys_AwkwardKey.of(hashCode, wait));
  }

  /**
   * {@return the item, if it exists: one GetItem}
   * @param hashCode the hash key
   * @param wait the range key, neither null nor empty
   */
  public Optional<Keys.Awkward> find(int hashCode, String wait) {
    return find(Keys_AwkwardKey.of(hashCode, wait));
  }

  /**
   * {@return whether the item exists: one GetItem that returns the hash key alone}
   * @param hashCode the hash key
   * @param wait the range key, neither null nor empty
   */
  public boolean exists(int hashCode, String wait) {
    return exists(Keys_AwkwardKey.of(hashCode, wait));
  }

  /**
   * Changes one item, which must exist: one UpdateItem.
   * @param hashCode the hash key
   * @param wait the range key, neither null nor empty
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Keys.Awkward update(int hashCode, String wait, ChangesOf<Keys_AwkwardUpdate> changes) {
    return update(Keys_AwkwardKey.of(hashCode, wait), changes);
  }

  /**
   * Changes one item, or creates it if all that is required is set: one UpdateItem.
   * @param hashCode the hash key
   * @param wait the range key, neither null nor empty
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Keys.Awkward upsert(int hashCode, String wait, ChangesOf<Keys_AwkwardUpdate> changes) {
    return upsert(Keys_AwkwardKey.of(hashCode, wait), changes);
  }

  /**
   * Deletes one item, if it exists: one DeleteItem.
   * @param hashCode the hash key
   * @param wait the range key, neither null nor empty
   * @return the item as it was
   */
  public Optional<Keys.Awkward> delete(int hashCode, String wait) {
    return delete(Keys_AwkwardKey.of(hashCode, wait));
  }

  /** Reads and writes the items of {@link Keys.Awkward}. */
  static final class Codec extends ItemCodec<Keys.Awkward, Keys_AwkwardKey> {
    static final Codec INSTANCE = new Codec();

    static final int HASH_CODE = 0;
    static final int WAIT = 1;

    private Codec() {
      super(ItemShape.ofItem("Keys.Awkward", 2, "hashCode", "wait"));
    }

    @Override
    public Keys.Awkward read(ItemReader in) {
      Keys.Awkward item = new Keys.Awkward();
      item.hashCode = in.intValue(HASH_CODE);
      item.wait = in.string(WAIT);
      return item;
    }

    @Override
    public void write(Keys.Awkward item, ItemWriter out) {
      out.number(HASH_CODE, item.hashCode);
      out.string(WAIT, item.wait);
    }

    @Override
    public Keys_AwkwardKey keyOf(Keys.Awkward item) {
      return Keys_AwkwardKey.of(item.hashCode, item.wait);
    }

    @Override
    public Keys_AwkwardKey readKey(ItemReader in) {
      return Keys_AwkwardKey.of(in.intValue(HASH_CODE), in.string(WAIT));
    }

    @Override
    public void writeKey(Keys_AwkwardKey key, ItemWriter out) {
      out.number(HASH_CODE, key.hashCode_());
      out.string(WAIT, key.wait_());
    }
  }
}
