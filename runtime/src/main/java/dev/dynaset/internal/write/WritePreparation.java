package dev.dynaset.internal.write;

import dev.dynaset.Update;
import dev.dynaset.expression.Expressed;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.schema.IdAttribute;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Returned;
import dev.dynaset.write.Verb;
import dev.dynaset.write.WriteOptions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes writes of models, keys and changes: calls interceptors, checks, and stamps. Sends nothing.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
final class WritePreparation<T, K> {
  private final TableBinding<T, K> table;
  private final ItemMapper<T, K> mapper;

  WritePreparation(TableBinding<T, K> table) {
    this.table = table;
    this.mapper = new ItemMapper<>(table);
  }

  /** A CREATE or a PUT. */
  ItemWrite<T, K> item(Verb verb, T item, @Nullable WriteOptions options) {
    T intercepted = Hooks.beforePut(table, item);
    Map<String, AttributeValue> attributes = mapper.write(intercepted);
    Map<String, AttributeValue> stamped = new Stamps(table).item(attributes);
    mapper.requireStorable(stamped);
    boolean isAsGiven = !table.schema().isRounding() && stamped.equals(attributes);
    T known = isAsGiven ? intercepted : ReadBack.of(table, stamped);
    ItemWrite<T, K> write =
        ItemWrite.ofItem(verb, table, Attributes.key(table, stamped), stamped, known);
    IdAttribute id = table.schema().special().generatedId();
    if (id != null && !attributes.containsKey(id.attribute())) {
      write = write.withNewId();
    }
    return with(verb == Verb.PUT ? put(write, attributes, options) : write, options);
  }

  /** An UPDATE or an UPSERT. */
  ItemWrite<T, K> changes(Verb verb, K key, Update<?> change, @Nullable WriteOptions options) {
    Map<String, AttributeValue> attributes = mapper.writeKey(Objects.requireNonNull(key, "key"));
    Hooks.beforeUpdate(table, key);
    Stamps stamps = new Stamps(table);
    List<UpdateAction> changes = Expressed.expressionOf(change);
    List<UpdateAction> actions =
        verb == Verb.UPDATE ? stamps.update(changes) : stamps.upsert(changes);
    Map<String, AttributeValue> newItem = NewItem.of(attributes, actions);
    mapper.requireStorable(newItem);
    if (verb == Verb.UPSERT && actions.stream().noneMatch(UpdateAction.Raw.class::isInstance)) {
      NewItem.requireComplete(table.codec(), newItem);
    }
    ItemWrite<T, K> write = ItemWrite.ofChanges(verb, table, attributes, actions, null);
    boolean hasNewId = verb == Verb.UPSERT && table.schema().special().generatedId() != null;
    return with(hasNewId ? write.withNewId() : write, options);
  }

  /** An UPDATE of what differs between two models of an item. */
  ItemWrite<T, K> difference(T before, T after, @Nullable WriteOptions options) {
    Map<String, AttributeValue> old = mapper.compared(Objects.requireNonNull(before, "before"));
    Map<String, AttributeValue> target = mapper.compared(Objects.requireNonNull(after, "after"));
    Map<String, AttributeValue> key = Attributes.key(table, old);
    if (!key.equals(Attributes.key(table, target))) {
      throw new IllegalArgumentException("The two are not the same item, since their keys differ: "
          + mapper.describe(old) + " and " + mapper.describe(target)
          + ". A key cannot be changed: create the one and delete the other.");
    }
    mapper.requireStorable(target);
    Hooks.beforeUpdate(table, mapper.keyOf(before));
    OptionalLong version = expected(old, options);
    Stamps stamps = new Stamps(table);
    List<UpdateAction> changes = Difference.of(table, old, target, version.isPresent());
    List<UpdateAction> actions = version.isPresent()
        ? stamps.update(changes, version.getAsLong(), target)
        : stamps.update(changes);
    ItemWrite<T, K> write =
        ItemWrite.ofChanges(Verb.UPDATE, table, key, actions, actions.isEmpty() ? after : null);
    return with(write.expecting(version), options);
  }

  /** A DELETE, whatever the version is. */
  ItemWrite<T, K> delete(K key, @Nullable WriteOptions options) {
    Map<String, AttributeValue> attributes = mapper.writeKey(Objects.requireNonNull(key, "key"));
    Hooks.beforeDelete(table, key);
    return with(ItemWrite.ofKey(Verb.DELETE, table, attributes, Returned.OLD), options);
  }

  /** A DELETE of an item that was read. */
  ItemWrite<T, K> deleteItem(T item, @Nullable WriteOptions options) {
    Map<String, AttributeValue> attributes = mapper.compared(Objects.requireNonNull(item, "item"));
    ItemWrite<T, K> write = delete(mapper.keyOf(item), options);
    return write.expecting(expected(attributes, options));
  }

  /** A CHECK. */
  ItemWrite<T, K> check(K key, @Nullable WriteOptions options) {
    Map<String, AttributeValue> attributes = mapper.writeKey(Objects.requireNonNull(key, "key"));
    return with(ItemWrite.ofKey(Verb.CHECK, table, attributes, Returned.NOTHING), options);
  }

  /** A put that is forced looks at the version as well, to count on from the one that is stored. */
  private ItemWrite<T, K> put(
      ItemWrite<T, K> write, Map<String, AttributeValue> given, @Nullable WriteOptions options) {
    OptionalLong version = Versions.of(table, given);
    ItemWrite<T, K> put = write.expecting(version);
    return version.isPresent() && options != null && options.isLastWriteWins() ? put.forced() : put;
  }

  private OptionalLong expected(Map<String, AttributeValue> read, @Nullable WriteOptions options) {
    return options != null && options.isLastWriteWins()
        ? OptionalLong.empty()
        : Versions.of(table, read);
  }

  private ItemWrite<T, K> with(ItemWrite<T, K> write, @Nullable WriteOptions options) {
    if (options == null) {
      return write;
    }
    ItemWrite<T, K> all = write.onlyIf(options.condition());
    return options.isOnceOnly() ? all.onceOnly(UUID.randomUUID().toString()) : all;
  }
}
