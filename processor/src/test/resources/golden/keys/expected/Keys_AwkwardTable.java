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
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code awkward} of {@link Keys.Awkward}: hash key {@code hashCode}, range key
 * {@code wait}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
public final class Keys_AwkwardTable extends BoundTable<Keys.Awkward, Keys_AwkwardKey> {
  private static final TableSchema SCHEMA =
      TableSchema.of("awkward", KeySchema.hash("hashCode", N).range("wait", S));

  private Keys_AwkwardTable(TableBinding<Keys.Awkward, Keys_AwkwardKey> binding) {
    super(binding);
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

  /** The items with this {@code hashCode}, by {@code wait}: a Query, sent when it is read. */
  public Keys_AwkwardQuerySet byHashCode(int hashCode) {
    return new Keys_AwkwardQuerySet(Query.of(binding(), KeyValues.number("hashCode", hashCode)));
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

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Keys.Awkward> delete(int hashCode, String wait) {
    return delete(Keys_AwkwardKey.of(hashCode, wait));
  }

  @Override
  public Consistent consistentRead() {
    return new Consistent(binding());
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
}
