package dev.dynaset.expression;

import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Updates in words, with the names of members, for people; sensitive values masked. */
public final class UpdateWords {
  private UpdateWords() {}

  /** For example {@code SET status = OPEN, REMOVE coupon}. */
  public static String of(List<UpdateAction> actions) {
    return actions.stream().map(UpdateWords::of).collect(Collectors.joining(", "));
  }

  private static String of(UpdateAction action) {
    if (action instanceof UpdateAction.Set set) {
      return "SET " + set.path() + " = " + value(set.path(), set.value());
    }
    if (action instanceof UpdateAction.Add add) {
      return "ADD " + add.path() + " " + masked(add.path(), add.value());
    }
    if (action instanceof UpdateAction.Delete delete) {
      return "DELETE " + delete.path() + " " + masked(delete.path(), delete.value());
    }
    return action instanceof UpdateAction.Raw raw
        ? raw.clause() + " " + raw.fragment()
        : "REMOVE " + ((UpdateAction.Remove) action).path();
  }

  private static String value(AttributePath path, SetValue value) {
    if (value instanceof SetValue.Literal literal) {
      return masked(path, literal.value());
    }
    if (value instanceof SetValue.Copy copy) {
      return copy.from().toString();
    }
    if (value instanceof SetValue.IfAbsent ifAbsent) {
      return "if_not_exists(" + path + ", " + masked(path, ifAbsent.value()) + ")";
    }
    if (value instanceof SetValue.Plus plus) {
      return "if_not_exists(" + path + ", 0) + " + masked(path, plus.amount());
    }
    if (value instanceof SetValue.Minus minus) {
      return "if_not_exists(" + path + ", 0) - " + masked(path, minus.amount());
    }
    if (value instanceof SetValue.Append append) {
      return "list_append(if_not_exists(" + path + ", []), " + masked(path, append.elements())
          + ")";
    }
    if (value instanceof SetValue.Prepend prepend) {
      return "list_append(" + masked(path, prepend.elements()) + ", if_not_exists(" + path
          + ", []))";
    }
    return "now + " + ((SetValue.SecondsFromNow) value).duration();
  }

  private static String masked(AttributePath path, AttributeValue value) {
    return path.sensitive() ? "***" : ConditionWords.value(value);
  }
}
