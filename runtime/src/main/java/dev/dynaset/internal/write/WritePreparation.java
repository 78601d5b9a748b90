package dev.dynaset.internal.write;

import dev.dynaset.Update;
import dev.dynaset.expression.Changes;
import dev.dynaset.expression.Expectation;
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

  private WritePreparation(TableBinding<T, K> table) {
    this.table = table;
    this.mapper = new ItemMapper<>(table);
  }

  /** Of an item, as one of its kind. */
  static <T, K> WritePreparation<T, K> ofItem(TableBinding<T, K> table, T item) {
    return new WritePreparation<>(table.ofItem(item));
  }

  /** Of what has a key, as an item of the kind that the key is of. */
  static <T, K> WritePreparation<T, K> ofKey(TableBinding<T, K> table, K key) {
    return new WritePreparation<>(table.ofKey(key));
  }

  /** Of an item as it was and as it is, which must be of one kind. */
  static <T, K> WritePreparation<T, K> ofItems(TableBinding<T, K> table, T before, T after) {
    TableBinding<T, K> kind = table.ofItem(Objects.requireNonNull(before, "before"));
    TableBinding<T, K> other = table.ofItem(Objects.requireNonNull(after, "after"));
    if (!other.codec().equals(kind.codec())) {
      throw new IllegalArgumentException("The two are not the same item, since they are a "
          + kind.codec().shape().model() + " and a " + other.codec().shape().model() + ".");
    }
    return new WritePreparation<>(kind);
  }

  /** A CREATE or a PUT. */
  ItemWrite<T, K> item(Verb verb, T item, @Nullable WriteOptions options) {
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
    Map<String, AttributeValue> attributes = mapper.writeKey(Objects.requireNonNull(key, "key"));
    Hooks.beforeUpdate(table, key);
    Stamps stamps = new Stamps(table);
    Changes given = Expressed.expressionOf(change);
    List<UpdateAction> changes = given.actions();
    List<UpdateAction> stamped =
        verb == Verb.UPDATE ? stamps.update(changes) : stamps.upsert(changes);
    List<UpdateAction> actions = derived(verb, key, attributes, given.expected(), stamped);
    Map<String, AttributeValue> newItem = NewItem.of(attributes, actions);
    mapper.requireStorable(newItem);
    if (verb == Verb.UPSERT && actions.stream().noneMatch(UpdateAction.Raw.class::isInstance)) {
      NewItem.requireComplete(table.codec(), newItem);
    }
    ItemWrite<T, K> write = ItemWrite.ofChanges(verb, table, attributes, actions, null)
        .onlyIf(WriteCondition.holds(given.expected()));
    boolean hasNewId = verb == Verb.UPSERT && table.schema().special().generatedId() != null;
    return with(hasNewId ? write.withNewId() : write, options);
  }

  /** Changes, and those that follow from them. */
  private List<UpdateAction> derived(
      Verb verb,
      K key,
      Map<String, AttributeValue> attributes,
      List<Expectation> expected,
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

  private Map<String, AttributeValue> membersOf(K key) {
    return ((EntityCodec<T, K>) table.codec()).membersOf(key);
  }

  /** An UPDATE of what differs between two models of an item. */
  ItemWrite<T, K> difference(T before, T after, @Nullable WriteOptions options) {
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
        ? write.onlyIf(DerivedExpectations.ofDifference(table, key, old, afterwards, stamped))
        : write;
    return with(guarded.expecting(version), options);
  }

  /** An UPDATE of what is made of the members of an item, which must have them still. */
  ItemWrite<T, K> refresh(T item, @Nullable WriteOptions options) {
    if (!table.codec().isDeriving()) {
      throw new IllegalStateException(table.codec().shape().model()
          + " has no keys that are made of members: there is nothing to refresh.");
    }
    Map<String, AttributeValue> members = mapper.compared(Objects.requireNonNull(item, "item"));
    Map<String, AttributeValue> key = Attributes.key(table, table.codec().complete(members));
    Hooks.beforeUpdate(table, mapper.keyOf(item));
    ItemWrite<T, K> write = ItemWrite.ofChanges(
        Verb.UPDATE, table, key, DerivedChanges.ofRefresh(table, members), null);
    return with(write.onlyIf(DerivedExpectations.ofRefresh(table, key, members)), options);
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
