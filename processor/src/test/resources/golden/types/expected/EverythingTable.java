package app;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.ChangesOf;
import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.Dynaset;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.item.ItemHandle;
import dev.dynaset.query.HashKeys;
import dev.dynaset.query.Query;
import dev.dynaset.schema.IdKind;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code everything} of {@link Everything}: hash key {@code id}, range key {@code day}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class EverythingTable
    extends BoundTable<Everything, EverythingKey, EverythingAttributes, EverythingUpdate,
        EverythingTable> {
  private static final TableSchema SCHEMA =
      TableSchema.of("everything", KeySchema.hash("id", S).range("day", N))
          .timeToLive("expires-at")
          .version("version")
          .createdAt("created-at")
          .updatedAt("updated-at")
          .generatedId("id", IdKind.UUID_V7);

  private EverythingTable(TableBinding<Everything, EverythingKey> binding) {
    super(binding);
  }

  /** The table as {@code dynaset} reaches it. Sends nothing. */
  public static EverythingTable of(Dynaset dynaset) {
    return new EverythingTable(
        TableBinding.of(dynaset, "0.1", SCHEMA, EverythingCodec.INSTANCE));
  }

  @Override
  protected EverythingTable with(TableBinding<Everything, EverythingKey> binding) {
    return new EverythingTable(binding);
  }

  @Override
  protected EverythingAttributes attributes() {
    return EverythingAttributes.INSTANCE;
  }

  @Override
  protected EverythingUpdate updates() {
    return EverythingUpdate.INSTANCE;
  }

  /** The items with this {@code id}, by {@code day}: a Query, sent when it is read. */
  public EverythingQuerySet byId(Everything.Id id) {
    return new EverythingQuerySet(Query.of(binding(),
        KeyValues.value("id", EverythingCodec.ID_FORM, id)));
  }

  /**
   * The items with one of these {@code id}, one hash key after the other in the order given, each
   * by {@code day}: a Query for each, sent when it is read. A key that is given twice counts once;
   * without values nothing is sent. {@code merged()} brings all of them in the order of
   * {@code day}.
   */
  public EverythingQuerySet byIdIn(Collection<Everything.Id> values) {
    return new EverythingQuerySet(
        Query.ofEach(binding(), HashKeys.of("id", EverythingCodec.ID_FORM, values)));
  }

  /**
   * All items of the table, in no order: a Scan, sent when it is read. It reads the whole table, in
   * requests of up to 1 MB, and costs read units for all of it, whatever a filter leaves out.
   */
  public TableScan<Everything, EverythingAttributes> scan() {
    return tableScan();
  }

  /** A condition as a value, for {@code onlyIf} and for scans. */
  public static Condition<EverythingAttributes> condition(
      ConditionOf<EverythingAttributes> condition) {
    return Objects.requireNonNull(condition, "condition").apply(EverythingAttributes.INSTANCE);
  }

  /** Changes as a value, for {@code update} and {@code upsert}. */
  public static Update<EverythingUpdate> changes(ChangesOf<EverythingUpdate> changes) {
    return Objects.requireNonNull(changes, "changes").apply(EverythingUpdate.INSTANCE);
  }

  /**
   * One item, whether it exists or not: say how it is read or written, and then what is done, as in
   * {@code .consistentRead().find()}. Sends nothing.
   */
  public ItemHandle<Everything, EverythingAttributes, EverythingUpdate> item(
      Everything.Id id, LocalDate day) {
    return item(EverythingKey.of(id, day));
  }

  /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
  public Everything get(Everything.Id id, LocalDate day) {
    return get(EverythingKey.of(id, day));
  }

  /** Reads one item, if it exists: one GetItem. */
  public Optional<Everything> find(Everything.Id id, LocalDate day) {
    return find(EverythingKey.of(id, day));
  }

  /** Tells whether an item exists: one GetItem that returns the hash key alone. */
  public boolean exists(Everything.Id id, LocalDate day) {
    return exists(EverythingKey.of(id, day));
  }

  /**
   * Changes one item, and returns it as it is then: one UpdateItem. Throws
   * {@code ItemNotFoundException} if there is none.
   */
  public Everything update(Everything.Id id, LocalDate day, ChangesOf<EverythingUpdate> changes) {
    return update(EverythingKey.of(id, day), changes);
  }

  /**
   * Changes one item, or creates it if there is none, and returns it as it is then: one UpdateItem.
   * Throws {@code IllegalArgumentException}, and sends nothing, if a member that must not be absent
   * is not set.
   */
  public Everything upsert(Everything.Id id, LocalDate day, ChangesOf<EverythingUpdate> changes) {
    return upsert(EverythingKey.of(id, day), changes);
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Everything> delete(Everything.Id id, LocalDate day) {
    return delete(EverythingKey.of(id, day));
  }
}
