package dev.dynaset.spi;

import dev.dynaset.Scan;
import dev.dynaset.TableScan;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.internal.table.ItemCounts;
import dev.dynaset.query.HashKeys;
import dev.dynaset.query.Query;
import dev.dynaset.schema.TableBinding;
import java.util.Collection;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An index of a table. Generated indexes extend it and add the ways into queries.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 * @param <R> what the index holds of an item: the model, or a part of it
 */
public abstract class TableIndex<T, K, R> {
  private final TableBinding<T, K> binding;
  private final String name;
  private final ItemDecoder<R> decoder;

  /** The index of a table with a name. */
  protected TableIndex(TableBinding<T, K> binding, String name, ItemDecoder<R> decoder) {
    this.binding = binding;
    this.name = name;
    this.decoder = decoder;
  }

  /** Those with this hash key, whose attributes are given in the order of the schema. */
  protected final Query<R> query(AttributeValue... hash) {
    return Query.of(binding, name, decoder, hash);
  }

  /** Those with each of these values of the hash key's only attribute. */
  protected final <V> Query<R> queryEach(
      String member, Form<V> form, Collection<? extends V> values) {
    return queryEach(HashKeys.of(member, form, values));
  }

  /** Those with each of these hash keys. */
  protected final Query<R> queryEach(HashKeys<?> hashes) {
    return Query.ofEach(binding, name, decoder, hashes);
  }

  /** All items of a global index, with the vocabulary of conditions on them. */
  protected final <A> Scan<R, A> globalScan(A attributes) {
    return globalScan(attributes, ConditionNode.ALWAYS);
  }

  /** Those of a model, where others are told by a condition. */
  protected final <A> Scan<R, A> globalScan(A attributes, ConditionNode ofModel) {
    return new PlainScan<>(Query.scan(binding, name, decoder).filter(ofModel), attributes);
  }

  /** All items of a local index, with the vocabulary of conditions on them. */
  protected final <A> TableScan<R, A> localScan(A attributes) {
    return localScan(attributes, ConditionNode.ALWAYS);
  }

  /** Those of a model, where others are told by a condition. */
  protected final <A> TableScan<R, A> localScan(A attributes, ConditionNode ofModel) {
    return ConsistentScan.of(Query.scan(binding, name, decoder).filter(ofModel), attributes);
  }

  /**
   * How many entries the index holds, as of some six hours ago: 0 for a new index, and no ground for
   * decisions. Sends one DescribeTable, which costs no read units.
   *
   * @throws dev.dynaset.TableNotFoundException if the table does not exist
   */
  public final long estimatedItemCount() {
    return new ItemCounts(binding).estimatedItemCount(name);
  }

  /** The name of the index in DynamoDB. */
  public final String indexName() {
    return name;
  }

  /** The index and its table. */
  @Override
  public final String toString() {
    return "The index '" + name + "' of " + binding.codec().shape().model() + " in the table '"
        + binding.name().value() + "'";
  }
}
