package dev.dynaset.internal.expression;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.expression.UpdateAction.Clause;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Updates as expressions: {@code SET #0 = :0, #1 = if_not_exists(#1, :1) + :2 REMOVE #2}. */
public final class UpdateText implements UpdateAction.Cases<String> {
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
      add(clauses, action.clause(), action.match(this));
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

  @Override
  public String set(UpdateAction.Set change) {
    String path = path(change.path());
    return path + " = "
        + change.value().match(new ValueText(path, change.path().absent(), placeholders, clock));
  }

  @Override
  public String remove(UpdateAction.Remove change) {
    return path(change.path());
  }

  @Override
  public String add(UpdateAction.Add change) {
    return path(change.path()) + " " + placeholders.value(change.value());
  }

  @Override
  public String delete(UpdateAction.Delete change) {
    return path(change.path()) + " " + placeholders.value(change.value());
  }

  @Override
  public String raw(UpdateAction.Raw change) {
    return FragmentText.of(change.fragment(), placeholders);
  }

  private String path(AttributePath path) {
    return PathText.of(path, placeholders);
  }
}
