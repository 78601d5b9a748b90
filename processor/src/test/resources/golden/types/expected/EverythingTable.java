package app;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.Dynaset;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import dev.dynaset.spi.ConsistentReads;
import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code everything} of {@link Everything}: hash key {@code id}, range key {@code day}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class EverythingTable extends BoundTable<Everything, EverythingKey> {
  private static final TableSchema SCHEMA =
      TableSchema.of("everything", KeySchema.hash("id", S).range("day", N))
          .timeToLive("expires-at");

  private EverythingTable(TableBinding<Everything, EverythingKey> binding) {
    super(binding);
  }

  /** The table as {@code dynaset} reaches it. Sends nothing. */
  public static EverythingTable of(Dynaset dynaset) {
    return new EverythingTable(
        TableBinding.of(dynaset, "0.1", SCHEMA, EverythingCodec.INSTANCE));
  }

  @Override
  public EverythingTable named(String tableName) {
    return new EverythingTable(binding().named(tableName));
  }

  /** The items with this {@code id}, by {@code day}: a Query, sent when it is read. */
  public EverythingQuerySet byId(Everything.Id id) {
    return new EverythingQuerySet(Query.of(binding(),
        KeyValues.value("id", EverythingCodec.ID_FORM, id)));
  }

  /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
  public Everything get(Everything.Id id, LocalDate day) {
    return get(EverythingKey.of(id, day));
  }

  /** Reads one item, if it exists: one GetItem. */
  public Optional<Everything> find(Everything.Id id, LocalDate day) {
    return find(EverythingKey.of(id, day));
  }

  /** Tells whether an item exists: one GetItem that returns the key alone. */
  public boolean exists(Everything.Id id, LocalDate day) {
    return exists(EverythingKey.of(id, day));
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Everything> delete(Everything.Id id, LocalDate day) {
    return delete(EverythingKey.of(id, day));
  }

  @Override
  public Consistent consistentRead() {
    return new Consistent(binding());
  }

  /** Strongly consistent reads, at twice the read units. */
  public static final class Consistent extends ConsistentReads<Everything, EverythingKey> {
    private Consistent(TableBinding<Everything, EverythingKey> binding) {
      super(binding);
    }

    /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
    public Everything get(Everything.Id id, LocalDate day) {
      return get(EverythingKey.of(id, day));
    }

    /** Reads one item, if it exists: one GetItem. */
    public Optional<Everything> find(Everything.Id id, LocalDate day) {
      return find(EverythingKey.of(id, day));
    }

    /** Tells whether an item exists: one GetItem that returns the key alone. */
    public boolean exists(Everything.Id id, LocalDate day) {
      return exists(EverythingKey.of(id, day));
    }
  }
}
