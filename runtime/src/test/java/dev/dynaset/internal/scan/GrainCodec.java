package dev.dynaset.internal.scan;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.Dynaset;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import dev.dynaset.query.Query;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;

/** Items that are no more than their key. */
final class GrainCodec extends ItemCodec<String, String> {
  private GrainCodec() {
    super(ItemShape.ofItem("Grain", 1, "id"));
  }

  /** A scan of all grains. */
  static Query<String> scan(Dynaset dynaset) {
    return Query.scan(TableBinding.of(
        dynaset, "0.1", TableSchema.of("grains", KeySchema.hash("id", S)), new GrainCodec()));
  }

  @Override
  public String read(ItemReader in) {
    return in.string(0);
  }

  @Override
  public void write(String item, ItemWriter out) {
    out.string(0, item);
  }

  @Override
  public String keyOf(String item) {
    return item;
  }

  @Override
  public String readKey(ItemReader in) {
    return in.string(0);
  }

  @Override
  public void writeKey(String key, ItemWriter out) {
    out.string(0, key);
  }
}
