package shop;

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

/** The table {@code lines} of {@link Line}: hash key {@code id}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class LineTable extends BoundTable<Line, LineKey, LineAttributes, LineUpdate, LineTable> {
  private static final TableSchema SCHEMA =
      TableSchema.of("lines", KeySchema.hash("id", S));

  private LineTable(TableBinding<Line, LineKey> binding) {
    super(binding);
  }

  /**
   * {@return the table as {@code dynaset} reaches it} Sends nothing.
   * @param dynaset the client and the settings, not null
   */
  public static LineTable of(Dynaset dynaset) {
    return new LineTable(TableBinding.of(dynaset, "0.1", SCHEMA, Codec.INSTANCE));
  }

  @Override
  protected LineTable with(TableBinding<Line, LineKey> binding) {
    return new LineTable(binding);
  }

  @Override
  protected LineAttributes attributes() {
    return LineAttributes.INSTANCE;
  }

  @Override
  protected LineUpdate updates() {
    return LineUpdate.INSTANCE;
  }

  /**
   * {@return the items with this {@code id}: a Query}
   * @param id the hash key, neither null nor empty
   */
  public LineQuerySet byId(String id) {
    return new LineQuerySet(query(KeyValues.string("id", id)));
  }

  /**
   * {@return the items with one of these {@code id}: a Query for each; {@code batchGet} needs fewer
   * requests}
   * @param values the hash keys, none of them null or empty
   */
  public LineQuerySet byIdIn(Collection<String> values) {
    return new LineQuerySet(queryEach("id", Forms.string(), values));
  }

  /** {@return all items: a Scan, which costs the whole table, whatever a filter leaves out} */
  public TableScan<Line, LineAttributes> scan() {
    return tableScan();
  }

  /**
   * {@return a condition as a value, for {@code onlyIf} and for scans}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<LineAttributes> condition(ConditionOf<LineAttributes> condition) {
    return condition(condition, LineAttributes.INSTANCE);
  }

  /**
   * {@return changes as a value, for {@code update} and {@code upsert}}
   * @param changes a lambda or a reference to a method, not null
   */
  public static Update<LineUpdate> changes(ChangesOf<LineUpdate> changes) {
    return changes(changes, LineUpdate.INSTANCE);
  }

  /**
   * {@return the item, there or not: say how to read or write it, then what to do} Sends nothing.
   * @param id the hash key, neither null nor empty
   */
  public ItemHandle<Line, LineAttributes, LineUpdate> item(String id) {
    return item(LineKey.of(id));
  }

  /**
   * {@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none.
   * @param id the hash key, neither null nor empty
   */
  public Line get(String id) {
    return get(LineKey.of(id));
  }

  /**
   * {@return the item, if it exists: one GetItem}
   * @param id the hash key, neither null nor empty
   */
  public Optional<Line> find(String id) {
    return find(LineKey.of(id));
  }

  /**
   * {@return whether the item exists: one GetItem that returns the hash key alone}
   * @param id the hash key, neither null nor empty
   */
  public boolean exists(String id) {
    return exists(LineKey.of(id));
  }

  /**
   * Changes one item, which must exist: one UpdateItem.
   * @param id the hash key, neither null nor empty
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Line update(String id, ChangesOf<LineUpdate> changes) {
    return update(LineKey.of(id), changes);
  }

  /**
   * Changes one item, or creates it if all that is required is set: one UpdateItem.
   * @param id the hash key, neither null nor empty
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Line upsert(String id, ChangesOf<LineUpdate> changes) {
    return upsert(LineKey.of(id), changes);
  }

  /**
   * Deletes one item, if it exists: one DeleteItem.
   * @param id the hash key, neither null nor empty
   * @return the item as it was
   */
  public Optional<Line> delete(String id) {
    return delete(LineKey.of(id));
  }

  /** Reads and writes the items of {@link Line}. */
  static final class Codec extends ItemCodec<Line, LineKey> {
    static final Codec INSTANCE = new Codec();

    static final int ID = 0;
    static final int GET_COUNT = 1;

    private Codec() {
      super(ItemShape.ofItem("Line", 1, "id", "getCount"));
    }

    @Override
    public Line read(ItemReader in) {
      return Line.of(
          in.string(ID),
          in.intValue(GET_COUNT));
    }

    @Override
    public void write(Line item, ItemWriter out) {
      out.string(ID, item.id());
      out.number(GET_COUNT, item.getCount());
    }

    @Override
    public LineKey keyOf(Line item) {
      return LineKey.of(item.id());
    }

    @Override
    public LineKey readKey(ItemReader in) {
      return LineKey.of(in.string(ID));
    }

    @Override
    public void writeKey(LineKey key, ItemWriter out) {
      out.string(ID, key.id());
    }
  }
}
