package dev.dynaset.internal.write;

import dev.dynaset.Update;
import dev.dynaset.expression.Expressed;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.key.EntityCodec;
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
    if (table.codec().isShared()) {
      return new WritePreparation<>(table.ofItem(item)).item(verb, item, options);
    }
    T intercepted = Hooks.beforePut(table, item);
    Map<String, AttributeValue> attributes = mapper.members(intercepted);
    Map<String, AttributeValue> stamped = new Stamps(table).item(attributes);
    Map<String, AttributeValue> complete = table.codec().complete(stamped);
    mapper.requireStorable(complete);
    boolean isAsGiven = !table.schema().isRounding() && stamped.equals(attributes);
    T known = isAsGiven ? intercepted : ReadBack.of(table, complete);
    ItemWrite<T, K> write =
        ItemWrite.ofItem(verb, table, Attributes.key(table, complete), complete, known);
    IdAttribute id = table.schema().special().generatedId();
    if (id != null && !attributes.containsKey(id.attribute())) {
      write = write.withNewId();
    }
    return with(verb == Verb.PUT ? put(write, attributes, options) : write, options);
  }

  /** An UPDATE or an UPSERT. */
  ItemWrite<T, K> changes(Verb verb, K key, Update<?> change, @Nullable WriteOptions options) {
    if (table.codec().isShared()) {
      return new WritePreparation<>(table.ofKey(key)).changes(verb, key, change, options);
    }
    Map<String, AttributeValue> attributes = mapper.writeKey(Objects.requireNonNull(key, "key"));
    Hooks.beforeUpdate(table, key);
    Stamps stamps = new Stamps(table);
    List<UpdateAction> given = Expressed.expressionOf(change);
    List<UpdateAction> changes = Expectations.without(given);
    List<UpdateAction> stamped =
        verb == Verb.UPDATE ? stamps.update(changes) : stamps.upsert(changes);
    List<UpdateAction> actions = derived(verb, key, attributes, Expectations.of(given), stamped);
    Map<String, AttributeValue> newItem = NewItem.of(attributes, actions);
    mapper.requireStorable(newItem);
    if (verb == Verb.UPSERT && actions.stream().noneMatch(UpdateAction.Raw.class::isInstance)) {
      NewItem.requireComplete(table.codec(), newItem);
    }
    ItemWrite<T, K> write = ItemWrite.ofChanges(verb, table, attributes, actions, null)
        .onlyIf(Expectations.condition(given));
    boolean hasNewId = verb == Verb.UPSERT && table.schema().special().generatedId() != null;
    return with(hasNewId ? write.withNewId() : write, options);
  }

  /** Changes, and those that follow from them. */
  private List<UpdateAction> derived(
      Verb verb,
      K key,
      Map<String, AttributeValue> attributes,
      List<UpdateAction.Expect> expected,
      List<UpdateAction> changes) {
    if (!table.codec().isDeriving()) {
      return changes;
    }
    if (verb == Verb.UPDATE) {
      return DerivedChanges.ofUpdate(table, attributes, expected, changes);
    }
    if (!expected.isEmpty()) {
      throw new IllegalArgumentException(
          "An upsert takes no given(…), since there may be no item that has the value: set all members"
              + " that the key of an index is made of.");
    }
    return DerivedChanges.ofUpsert(table, membersOf(key), changes);
  }

  private void requireSameKind(T before, T after) {
    if (after != null
        && !table.ofItem(after).codec().equals(table.ofItem(before).codec())) {
      throw new IllegalArgumentException("The two are not the same item, since they are a "
          + table.ofItem(before).codec().shape().model() + " and a "
          + table.ofItem(after).codec().shape().model() + ".");
    }
  }

  private Map<String, AttributeValue> membersOf(K key) {
    return ((EntityCodec<T, K>) table.codec()).membersOf(key);
  }

  /** An UPDATE of what differs between two models of an item. */
  ItemWrite<T, K> difference(T before, T after, @Nullable WriteOptions options) {
    if (table.codec().isShared()) {
      requireSameKind(before, after);
      return new WritePreparation<>(table.ofItem(before)).difference(before, after, options);
    }
    Map<String, AttributeValue> old = mapper.compared(Objects.requireNonNull(before, "before"));
    Map<String, AttributeValue> target = mapper.compared(Objects.requireNonNull(after, "after"));
    Map<String, AttributeValue> key = Attributes.key(table, table.codec().complete(old));
    if (!key.equals(Attributes.key(table, table.codec().complete(target)))) {
      throw new IllegalArgumentException("The two are not the same item, since their keys differ: "
          + mapper.describe(old) + " and " + mapper.describe(target)
          + ". A key cannot be changed: create the one and delete the other.");
    }
    mapper.requireStorable(target);
    Hooks.beforeUpdate(table, mapper.keyOf(before));
    OptionalLong version = expected(old, options);
    Stamps stamps = new Stamps(table);
    List<UpdateAction> changes = Difference.of(table, old, target, version.isPresent());
    List<UpdateAction> stamped = version.isPresent()
        ? stamps.update(changes, version.getAsLong(), target)
        : stamps.update(changes);
    boolean isDeriving = table.codec().isDeriving();
    Map<String, AttributeValue> afterwards =
        isDeriving ? Difference.afterwards(table, old, target) : target;
    List<UpdateAction> actions =
        isDeriving ? DerivedChanges.ofDifference(table, afterwards, stamped) : stamped;
    ItemWrite<T, K> write =
        ItemWrite.ofChanges(Verb.UPDATE, table, key, actions, actions.isEmpty() ? after : null);
    // A version that is looked at says that nothing else has changed, either.
    ItemWrite<T, K> guarded = isDeriving && version.isEmpty()
        ? write.onlyIf(DerivedChanges.expectations(table, key, old, afterwards, stamped))
        : write;
    return with(guarded.expecting(version), options);
  }

  /** An UPDATE of what is made of the members of an item, which must have them still. */
  ItemWrite<T, K> refresh(T item, @Nullable WriteOptions options) {
    if (table.codec().isShared()) {
      return new WritePreparation<>(table.ofItem(item)).refresh(item, options);
    }
    if (!table.codec().isDeriving()) {
      throw new IllegalStateException(table.codec().shape().model()
          + " has no keys that are made of members: there is nothing to refresh.");
    }
    Map<String, AttributeValue> members = mapper.compared(Objects.requireNonNull(item, "item"));
    Map<String, AttributeValue> key = Attributes.key(table, table.codec().complete(members));
    Hooks.beforeUpdate(table, mapper.keyOf(item));
    ItemWrite<T, K> write = ItemWrite.ofChanges(
        Verb.UPDATE, table, key, DerivedChanges.ofRefresh(table, members), null);
    return with(write.onlyIf(DerivedChanges.unchanged(table, key, members)), options);
  }

  /** A DELETE, whatever the version is. */
  ItemWrite<T, K> delete(K key, @Nullable WriteOptions options) {
    if (table.codec().isShared()) {
      return new WritePreparation<>(table.ofKey(key)).delete(key, options);
    }
    Map<String, AttributeValue> attributes = mapper.writeKey(Objects.requireNonNull(key, "key"));
    Hooks.beforeDelete(table, key);
    return with(ItemWrite.ofKey(Verb.DELETE, table, attributes, Returned.OLD), options);
  }

  /** A DELETE of an item that was read. */
  ItemWrite<T, K> deleteItem(T item, @Nullable WriteOptions options) {
    if (table.codec().isShared()) {
      return new WritePreparation<>(table.ofItem(item)).deleteItem(item, options);
    }
    Map<String, AttributeValue> attributes = mapper.compared(Objects.requireNonNull(item, "item"));
    ItemWrite<T, K> write = delete(mapper.keyOf(item), options);
    return write.expecting(expected(attributes, options));
  }

  /** A CHECK. */
  ItemWrite<T, K> check(K key, @Nullable WriteOptions options) {
    if (table.codec().isShared()) {
      return new WritePreparation<>(table.ofKey(key)).check(key, options);
    }
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
