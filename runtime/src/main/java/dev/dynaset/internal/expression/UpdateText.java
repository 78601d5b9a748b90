package dev.dynaset.internal.expression;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.expression.UpdateAction.Clause;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Updates as expressions: {@code SET #0 = :0, #1 = if_not_exists(#1, :1) + :2 REMOVE #2}. */
public final class UpdateText {
  private static final AttributeValue ZERO = AttributeValue.createN("0");
  private static final AttributeValue NO_ELEMENTS = AttributeValue.createL(List.of());

  private final Placeholders placeholders;
  private final Clock clock;

  private UpdateText(Placeholders placeholders, Clock clock) {
    this.placeholders = placeholders;
    this.clock = clock;
  }

  /**
   * The expression of at least one change.
   *
   * @param clock what tells the time, for those changes that depend on it
   * @throws IllegalArgumentException if it is longer than DynamoDB takes
   */
  public static String of(List<UpdateAction> actions, Placeholders placeholders, Clock clock) {
    return ExpressionLimit.checked("The update", new UpdateText(placeholders, clock).text(actions));
  }

  private String text(List<UpdateAction> actions) {
    Map<Clause, List<String>> clauses = new EnumMap<>(Clause.class);
    for (UpdateAction action : actions) {
      if (action instanceof UpdateAction.Set each) {
        String path = path(each);
        add(clauses, Clause.SET, path + " = " + value(path, each.value()));
      } else if (action instanceof UpdateAction.Remove each) {
        add(clauses, Clause.REMOVE, path(each));
      } else if (action instanceof UpdateAction.Add each) {
        add(clauses, Clause.ADD, path(each) + " " + placeholders.value(each.value()));
      } else if (action instanceof UpdateAction.Delete each) {
        add(clauses, Clause.DELETE, path(each) + " " + placeholders.value(each.value()));
      } else if (action instanceof UpdateAction.Raw raw) {
        add(clauses, raw.clause(), FragmentText.of(raw.fragment(), placeholders));
      }
    }
    StringJoiner text = new StringJoiner(" ");
    for (Map.Entry<Clause, List<String>> clause : clauses.entrySet()) {
      text.add(clause.getKey() + " " + String.join(", ", clause.getValue()));
    }
    return text.toString();
  }

  private static void add(Map<Clause, List<String>> clauses, Clause clause, String change) {
    List<String> changes = clauses.get(clause);
    if (changes == null) {
      changes = new ArrayList<>();
      clauses.put(clause, changes);
    }
    changes.add(change);
  }

  private String path(UpdateAction.OfPath action) {
    return PathText.of(action.path(), placeholders);
  }

  private String value(String path, SetValue value) {
    if (value instanceof SetValue.Literal literal) {
      return placeholders.value(literal.value());
    }
    if (value instanceof SetValue.Copy copy) {
      return copied(copy.from());
    }
    if (value instanceof SetValue.IfAbsent ifAbsent) {
      return ifNotExists(path, ifAbsent.value());
    }
    if (value instanceof SetValue.Plus plus) {
      return ifNotExists(path, ZERO) + " + " + placeholders.value(plus.amount());
    }
    if (value instanceof SetValue.Minus minus) {
      return ifNotExists(path, ZERO) + " - " + placeholders.value(minus.amount());
    }
    if (value instanceof SetValue.Append append) {
      return "list_append(" + ifNotExists(path, NO_ELEMENTS) + ", "
          + placeholders.value(append.elements()) + ")";
    }
    if (value instanceof SetValue.Prepend prepend) {
      return "list_append(" + placeholders.value(prepend.elements()) + ", "
          + ifNotExists(path, NO_ELEMENTS) + ")";
    }
    SetValue.SecondsFromNow fromNow = (SetValue.SecondsFromNow) value;
    long seconds = clock.instant().plus(fromNow.duration()).getEpochSecond();
    return placeholders.value(AttributeValue.createN(Long.toString(seconds)));
  }

  private String copied(AttributePath from) {
    return PathText.of(from, placeholders);
  }

  private String ifNotExists(String path, AttributeValue value) {
    return "if_not_exists(" + path + ", " + placeholders.value(value) + ")";
  }
}
