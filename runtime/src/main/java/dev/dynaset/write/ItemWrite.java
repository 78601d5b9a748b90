package dev.dynaset.write;

import dev.dynaset.CapacityMeter;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One write of one item, complete: the times, version and id that it writes are in it.
 *
 * @param verb what is done
 * @param table where
 * @param key the attributes of the key
 * @param item the item that is written, of CREATE and PUT; empty otherwise
 * @param actions the changes, of UPDATE and UPSERT; those that Dynaset adds come last
 * @param condition what the caller asks of the item; nothing that the verb or the version asks
 * @param expectedVersion the version that the item must have, if that is looked at; 0 if it must
 *     have none yet
 * @param returned what is returned
 * @param known the item as it is afterwards, if that is known before; null otherwise
 * @param <T> the model of the item
 * @param <K> the generated key of the model
 */
public record ItemWrite<T, K>(
    Verb verb,
    TableBinding<T, K> table,
    Map<String, AttributeValue> key,
    Map<String, AttributeValue> item,
    List<UpdateAction> actions,
    ConditionNode condition,
    OptionalLong expectedVersion,
    Returned returned,
    @Nullable T known) {
  /** Keeps a copy of the changes. */
  public ItemWrite {
    actions = List.copyOf(actions);
  }

  /** A write of a whole item. */
  public static <T, K> ItemWrite<T, K> ofItem(
      Verb verb,
      TableBinding<T, K> table,
      Map<String, AttributeValue> key,
      Map<String, AttributeValue> item,
      T known) {
    return new ItemWrite<>(
        verb,
        table,
        key,
        item,
        List.of(),
        ConditionNode.ALWAYS,
        OptionalLong.empty(),
        Returned.NEW,
        known);
  }

  /** A write that changes an item. */
  public static <T, K> ItemWrite<T, K> ofChanges(
      Verb verb,
      TableBinding<T, K> table,
      Map<String, AttributeValue> key,
      List<UpdateAction> actions,
      @Nullable T known) {
    return new ItemWrite<>(
        verb,
        table,
        key,
        Map.of(),
        actions,
        ConditionNode.ALWAYS,
        OptionalLong.empty(),
        Returned.NEW,
        known);
  }

  /** A write that has no more than a key: a DELETE or a CHECK. */
  public static <T, K> ItemWrite<T, K> ofKey(
      Verb verb, TableBinding<T, K> table, Map<String, AttributeValue> key, Returned returned) {
    return new ItemWrite<>(
        verb,
        table,
        key,
        Map.of(),
        List.of(),
        ConditionNode.ALWAYS,
        OptionalLong.empty(),
        returned,
        null);
  }

  /** This write of an item that must have this version; 0 if it must have none yet. */
  public ItemWrite<T, K> expecting(OptionalLong version) {
    return new ItemWrite<>(verb, table, key, item, actions, condition, version, returned, known);
  }

  /** This write, done only if the item meets one more condition. */
  public ItemWrite<T, K> onlyIf(ConditionNode more) {
    return new ItemWrite<>(
        verb,
        table,
        key,
        item,
        actions,
        ConditionNode.and(condition, more),
        expectedVersion,
        returned,
        known);
  }

  /** This write, which returns something else. */
  public ItemWrite<T, K> returning(Returned other) {
    return new ItemWrite<>(
        verb, table, key, item, actions, condition, expectedVersion, other, known);
  }

  /** This write, the capacity of whose request is also added to a meter. */
  public ItemWrite<T, K> measuring(CapacityMeter meter) {
    return sentTo(table.measuring(meter));
  }

  /** This write, whose request is also changed by a customizer. */
  public ItemWrite<T, K> customizing(RequestCustomizer customizer) {
    return sentTo(table.customizing(customizer));
  }

  private ItemWrite<T, K> sentTo(TableBinding<T, K> other) {
    return new ItemWrite<>(
        verb, other, key, item, actions, condition, expectedVersion, returned, known);
  }

  /** Whether its condition is one that nothing meets. */
  public boolean isNever() {
    return condition.equals(ConditionNode.NEVER);
  }

  /**
   * Whether there is nothing to send: two models of an item do not differ, and nobody asks anything
   * of the item.
   */
  public boolean isUnchanged() {
    return verb == Verb.UPDATE
        && known != null
        && actions.isEmpty()
        && condition.equals(ConditionNode.ALWAYS);
  }
}
