package dev.dynaset.internal.write;

import dev.dynaset.codec.Form;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.schema.IdAttribute;
import dev.dynaset.schema.SpecialAttributes;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.sdk.AttributeValues;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What Dynaset writes by itself: times, versions and ids. One for each write, of one time. */
final class Stamps {
  private static final AttributeValue ONE = AttributeValues.n("1");

  private final TableBinding<?, ?> table;
  private final SpecialAttributes special;
  private final Instant now;

  Stamps(TableBinding<?, ?> table) {
    this.table = table;
    this.special = table.schema().special();
    this.now = table.settings().clock().instant();
  }

  /** An item that is written whole, with these attributes; the same map, if there are none. */
  Map<String, AttributeValue> item(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> stamps = new LinkedHashMap<>();
    IdAttribute id = special.generatedId();
    if (id != null && !item.containsKey(id.attribute())) {
      stamps.put(id.attribute(), id(id));
    }
    if (special.createdAt() != null && !item.containsKey(special.createdAt())) {
      stamps.put(special.createdAt(), time(special.createdAt(), special.forms().createdAt()));
    }
    if (special.updatedAt() != null) {
      stamps.put(special.updatedAt(), time(special.updatedAt(), special.forms().updatedAt()));
    }
    if (special.version() != null) {
      long version = Versions.of(table, item).orElse(0);
      stamps.put(special.version(), Versions.of(table).after(version, item));
    }
    if (stamps.isEmpty()) {
      return item;
    }
    Map<String, AttributeValue> stamped = new LinkedHashMap<>(item);
    stamped.putAll(stamps);
    return stamped;
  }

  /** The changes of an item that exists, whatever its version is; none if nothing else is changed. */
  List<UpdateAction> update(List<UpdateAction> changes) {
    return update(changes, new SetValue.Plus(ONE));
  }

  /** The changes of an item whose version is known; none if nothing else is changed. */
  List<UpdateAction> update(
      List<UpdateAction> changes, long version, Map<String, AttributeValue> item) {
    return changes.isEmpty()
        ? changes
        : update(changes, new SetValue.Literal(Versions.of(table).after(version, item)));
  }

  private List<UpdateAction> update(List<UpdateAction> changes, SetValue version) {
    List<UpdateAction> all = timed(changes);
    if (all.isEmpty()) {
      return all;
    }
    if (special.updatedAt() != null) {
      set(
          all,
          special.updatedAt(),
          new SetValue.Literal(time(special.updatedAt(), special.forms().updatedAt())));
    }
    if (special.version() != null) {
      set(all, special.version(), version);
    }
    return all;
  }

  /** The changes of an item that may be created by them: if nothing is changed, by these alone. */
  List<UpdateAction> upsert(List<UpdateAction> changes) {
    List<UpdateAction> all = changes.isEmpty() ? new ArrayList<>() : update(changes);
    IdAttribute id = special.generatedId();
    if (id != null && !Attributes.isKey(table, id.attribute())) {
      set(all, id.attribute(), new SetValue.IfAbsent(id(id)));
    }
    setTimeIfAbsent(all, special.createdAt(), special.forms().createdAt());
    if (changes.isEmpty()) {
      setTimeIfAbsent(all, special.updatedAt(), special.forms().updatedAt());
      if (special.version() != null) {
        set(all, special.version(), new SetValue.IfAbsent(ONE));
      }
    }
    return all;
  }

  private void setTimeIfAbsent(
      List<UpdateAction> actions, @Nullable String name, @Nullable Form<Instant> form) {
    if (name != null && !Attributes.isKey(table, name)) {
      set(actions, name, new SetValue.IfAbsent(time(name, form)));
    }
  }

  private void set(List<UpdateAction> actions, String name, SetValue value) {
    actions.add(new UpdateAction.Set(Attributes.path(table, name), value));
  }

  /** Changes that depend on the time get this one, so that sending them again sends the same. */
  private List<UpdateAction> timed(List<UpdateAction> changes) {
    List<UpdateAction> timed = new ArrayList<>();
    for (UpdateAction change : changes) {
      timed.add(
          change instanceof UpdateAction.Set set
                  && set.value() instanceof SetValue.SecondsFromNow fromNow
              ? new UpdateAction.Set(set.path(), new SetValue.Literal(seconds(fromNow)))
              : change);
    }
    return timed;
  }

  private AttributeValue seconds(SetValue.SecondsFromNow fromNow) {
    long seconds = now.plus(fromNow.duration()).getEpochSecond();
    return AttributeValues.n(Long.toString(seconds));
  }

  private AttributeValue time(String name, @Nullable Form<Instant> form) {
    return form == null ? KeyValues.instant(name, now) : form.toAttributeValue(now);
  }

  private AttributeValue id(IdAttribute id) {
    return id.match(new NewId(table, now));
  }
}
