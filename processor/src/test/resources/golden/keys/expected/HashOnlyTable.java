package keys;

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
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The table {@code hash_only} of {@link Keys.Single}: hash key {@code amount}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class HashOnlyTable extends BoundTable<Keys.Single, HashOnlyKey> {
  private static final TableSchema SCHEMA =
      TableSchema.of("hash_only", KeySchema.hash("amount", N))
          .globalIndex("by-kind.v2", KeySchema.hash("kind", S).range("name", S));

  private HashOnlyTable(TableBinding<Keys.Single, HashOnlyKey> binding) {
    super(binding);
  }

  /** The table as {@code dynaset} reaches it. Sends nothing. */
  public static HashOnlyTable of(Dynaset dynaset) {
    return new HashOnlyTable(
        TableBinding.of(dynaset, "0.1", SCHEMA, HashOnlyCodec.INSTANCE));
  }

  @Override
  public HashOnlyTable named(String tableName) {
    return new HashOnlyTable(binding().named(tableName));
  }

  /** The items with this {@code amount}: a Query, sent when it is read. */
  public HashOnlyQuerySet byAmount(BigDecimal amount) {
    return new HashOnlyQuerySet(Query.of(binding(), KeyValues.number("amount", amount)));
  }

  /** The index {@code by-kind.v2}: hash key {@code kind}, range key {@code name}. */
  public ByKindV2Index byKindV2Index() {
    return new ByKindV2Index(binding());
  }

  /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
  public Keys.Single get(BigDecimal amount) {
    return get(HashOnlyKey.of(amount));
  }

  /** Reads one item, if it exists: one GetItem. */
  public Optional<Keys.Single> find(BigDecimal amount) {
    return find(HashOnlyKey.of(amount));
  }

  /** Tells whether an item exists: one GetItem that returns the key alone. */
  public boolean exists(BigDecimal amount) {
    return exists(HashOnlyKey.of(amount));
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Keys.Single> delete(BigDecimal amount) {
    return delete(HashOnlyKey.of(amount));
  }

  @Override
  public Consistent consistentRead() {
    return new Consistent(binding());
  }

  /** Strongly consistent reads, at twice the read units. */
  public static final class Consistent extends ConsistentReads<Keys.Single, HashOnlyKey> {
    private Consistent(TableBinding<Keys.Single, HashOnlyKey> binding) {
      super(binding);
    }

    /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
    public Keys.Single get(BigDecimal amount) {
      return get(HashOnlyKey.of(amount));
    }

    /** Reads one item, if it exists: one GetItem. */
    public Optional<Keys.Single> find(BigDecimal amount) {
      return find(HashOnlyKey.of(amount));
    }

    /** Tells whether an item exists: one GetItem that returns the key alone. */
    public boolean exists(BigDecimal amount) {
      return exists(HashOnlyKey.of(amount));
    }
  }

  /**
   * The index {@code by-kind.v2}: hash key {@code kind}, range key {@code name}. Its reads are
   * eventually consistent.
   */
  public static final class ByKindV2Index {
    private final TableBinding<Keys.Single, HashOnlyKey> binding;

    private ByKindV2Index(TableBinding<Keys.Single, HashOnlyKey> binding) {
      this.binding = binding;
    }

    /**
     * The items with this {@code kind}, by {@code name}: a Query of the index, sent when it is
     * read.
     */
    public HashOnlyByKindV2IndexQuerySet byKind(Keys.Kind kind) {
      return new HashOnlyByKindV2IndexQuerySet(
          Query.of(binding, "by-kind.v2", KeyValues.enumValue("kind", kind)));
    }
  }
}
