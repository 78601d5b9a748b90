package dev.dynaset.internal.write;

import dev.dynaset.codec.UnknownConstants;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.schema.IdAttribute;
import dev.dynaset.schema.SpecialAttributes;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.sdk.AttributeValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The changes that make one item of another, at the depth of what differs, so that what others have
 * changed beside it stays. What Dynaset writes by itself is no difference.
 *
 * <p>Only what is exact is changed in part: members of documents, entries of maps, elements that a
 * set gains or loses, and, if the version says that nobody else has changed it, the end of a list. An
 * element of a list has no name: whether it is the one that it was cannot be told.
 */
final class Difference {
  /** With more in one attribute, it is written whole: an expression has an end. */
  private static final int MOST = 100;

  private final boolean isGuarded;
  private final List<UpdateAction> changes = new ArrayList<>();

  private Difference(boolean isGuarded) {
    this.isGuarded = isGuarded;
  }

  /**
   * The changes that make one item of another.
   *
   * @param isGuarded whether the item is as it was before, or the update is not done
   */
  static List<UpdateAction> of(
      TableBinding<?, ?> table,
      Map<String, AttributeValue> before,
      Map<String, AttributeValue> after,
      boolean isGuarded) {
    List<UpdateAction> all = new ArrayList<>();
    for (String name : names(before, after)) {
      AttributeValue value = after.get(name);
      if (!isStamp(table.schema().special(), name, value)) {
        AttributePath path = Attributes.path(table, name);
        Difference difference = new Difference(isGuarded);
        difference.add(path, before.get(name), value);
        all.addAll(
            difference.changes.size() > MOST && value != null
                ? List.of(set(path, value))
                : difference.changes);
      }
    }
    return all;
  }

  /** The members of an item after such changes: what Dynaset writes by itself is as it was before. */
  static Map<String, AttributeValue> afterwards(
      TableBinding<?, ?> table,
      Map<String, AttributeValue> before,
      Map<String, AttributeValue> after) {
    Map<String, AttributeValue> all = new HashMap<>();
    for (String name : names(before, after)) {
      boolean isStamp = isStamp(table.schema().special(), name, after.get(name));
      AttributeValue value = isStamp ? before.get(name) : after.get(name);
      if (value != null) {
        all.put(name, value);
      }
    }
    return all;
  }

  private static Set<String> names(
      Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    Set<String> names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    return names;
  }

  private static UpdateAction set(AttributePath path, AttributeValue value) {
    UnknownConstants.refuse(path.toString(), value);
    return new UpdateAction.Set(path, new SetValue.Literal(value));
  }

  private void add(
      AttributePath path, @Nullable AttributeValue before, @Nullable AttributeValue after) {
    if (after == null) {
      changes.add(new UpdateAction.Remove(path));
    } else if (before == null || before.type() != after.type()) {
      changes.add(set(path, after));
    } else if (!SameValue.of(before, after)) {
      changes.addAll(inPart(path, before, after));
    }
  }

  private List<UpdateAction> inPart(
      AttributePath path, AttributeValue before, AttributeValue after) {
    return switch (after.type()) {
      case M -> ofMembers(path, before.m(), after.m());
      case L -> List.of(ofList(path, before.l(), after.l()));
      case SS, NS, BS -> List.of(ofSet(path, before, after));
      default -> List.of(set(path, after));
    };
  }

  private List<UpdateAction> ofMembers(
      AttributePath path, Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    Difference members = new Difference(isGuarded);
    for (String name : names(before, after)) {
      members.add(path.attribute(name, name, path.sensitive()), before.get(name), after.get(name));
    }
    return members.changes;
  }

  private UpdateAction ofList(
      AttributePath path, List<AttributeValue> before, List<AttributeValue> after) {
    int size = before.size();
    boolean isLonger = isGuarded
        && after.size() > size
        && SameValue.of(AttributeValues.l(before), AttributeValues.l(after.subList(0, size)));
    if (!isLonger) {
      return set(path, AttributeValues.l(after));
    }
    AttributeValue more = AttributeValues.l(after.subList(size, after.size()));
    UnknownConstants.refuse(path.toString(), more);
    return new UpdateAction.Set(path, new SetValue.Append(more));
  }

  /** ADD and DELETE are for attributes of the item itself. */
  private static UpdateAction ofSet(
      AttributePath path, AttributeValue before, AttributeValue after) {
    AttributeValue gained = ElementsOfSets.without(after, before);
    AttributeValue lost = ElementsOfSets.without(before, after);
    if (path.steps().size() > 1 || (gained != null && lost != null)) {
      return set(path, after);
    }
    if (gained != null) {
      UnknownConstants.refuse(path.toString(), gained);
      return new UpdateAction.Add(path, gained);
    }
    return lost == null ? set(path, after) : new UpdateAction.Delete(path, lost);
  }

  /** A generated id that is not there is one that was not made yet, and none to remove. */
  static boolean isStamp(SpecialAttributes special, String name, @Nullable AttributeValue value) {
    IdAttribute id = special.generatedId();
    return special.isStamp(name) || (id != null && value == null && name.equals(id.attribute()));
  }
}
