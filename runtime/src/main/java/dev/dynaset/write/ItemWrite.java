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
 * @param traits what few writes have
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
    @Nullable T known,
    WriteTraits traits) {
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
        known,
        WriteTraits.NONE);
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
        known,
        WriteTraits.NONE);
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
        null,
        WriteTraits.NONE);
  }

  /** This write of an item that must have this version; 0 if it must have none yet. */
  public ItemWrite<T, K> expecting(OptionalLong version) {
    return with(table, condition, version, returned);
  }

  /** This write, done only if the item meets one more condition. */
  public ItemWrite<T, K> onlyIf(ConditionNode more) {
    return with(table, ConditionNode.and(condition, more), expectedVersion, returned);
  }

  /** This write, which returns something else. */
  public ItemWrite<T, K> returning(Returned other) {
    return with(table, condition, expectedVersion, other);
  }

  /** This write, the capacity of whose request is also added to a meter. */
  public ItemWrite<T, K> measuring(CapacityMeter meter) {
    return with(table.measuring(meter), condition, expectedVersion, returned);
  }

  /** This write, whose request is also changed by a customizer. */
  public ItemWrite<T, K> customizing(RequestCustomizer customizer) {
    return with(table.customizing(customizer), condition, expectedVersion, returned);
  }

  private ItemWrite<T, K> with(
      TableBinding<T, K> otherTable,
      ConditionNode otherCondition,
      OptionalLong otherVersion,
      Returned otherReturned) {
    return new ItemWrite<>(
        verb,
        otherTable,
        key,
        item,
        actions,
        otherCondition,
        otherVersion,
        otherReturned,
        known,
        traits);
  }

  /** This write of another item with the same key, or with other changes. */
  public ItemWrite<T, K> writing(
      Map<String, AttributeValue> otherItem,
      List<UpdateAction> otherActions,
      @Nullable T otherKnown) {
    return new ItemWrite<>(
        verb,
        table,
        key,
        otherItem,
        otherActions,
        condition,
        expectedVersion,
        returned,
        otherKnown,
        traits);
  }

  /** This write of an item whose id was generated for it. */
  public ItemWrite<T, K> withNewId() {
    return with(traits.withNewId());
  }

  /** This PUT, whatever version is stored. */
  public ItemWrite<T, K> forced() {
    return with(traits.forced());
  }

  /** This write, which is done once, however often it is sent, and returns nothing. */
  public ItemWrite<T, K> onceOnly(String token) {
    return with(traits.onceOnly(token)).returning(Returned.NOTHING);
  }

  private ItemWrite<T, K> with(WriteTraits other) {
    return new ItemWrite<>(
        verb, table, key, item, actions, condition, expectedVersion, returned, known, other);
  }

  /** Whether the id of the item was generated for this write. */
  public boolean hasNewId() {
    return traits.hasNewId();
  }

  /** Whether it is a PUT that is done whatever version is stored. */
  public boolean isForced() {
    return traits.isForced();
  }

  /** The token of the transaction that it is sent as, if it is to be done once only. */
  public @Nullable String token() {
    return traits.token();
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
