package dev.dynaset.expression;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Updates in words, with the names of members, for people; sensitive values masked. */
public final class UpdateWords implements UpdateAction.Cases<String> {
  private static final UpdateWords WORDS = new UpdateWords();

  private UpdateWords() {}

  /** For example {@code SET status = OPEN, REMOVE coupon}. */
  public static String of(List<UpdateAction> actions) {
    return words(actions).collect(Collectors.joining(", "));
  }

  /** With what is taken for granted: {@code SET status = OPEN, IF number = 5}. */
  public static String of(Changes changes) {
    return Stream.concat(
            words(changes.actions()), changes.expected().stream().map(UpdateWords::expected))
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> words(List<UpdateAction> actions) {
    return actions.stream().map(action -> action.clause() + " " + action.match(WORDS));
  }

  private static String expected(Expectation expectation) {
    AttributeValue value = expectation.value();
    return "IF " + expectation.path()
        + (value == null ? " is absent" : " = " + masked(expectation.path(), value));
  }

  @Override
  public String set(UpdateAction.Set change) {
    return change.path() + " = " + change.value().match(new ValueWords(change.path()));
  }

  @Override
  public String remove(UpdateAction.Remove change) {
    return change.path().toString();
  }

  @Override
  public String add(UpdateAction.Add change) {
    return change.path() + " " + masked(change.path(), change.value());
  }

  @Override
  public String delete(UpdateAction.Delete change) {
    return change.path() + " " + masked(change.path(), change.value());
  }

  @Override
  public String raw(UpdateAction.Raw change) {
    return change.fragment().toString();
  }

  private static String masked(AttributePath path, AttributeValue value) {
    return path.sensitive() ? "***" : ConditionWords.value(value);
  }

  /** What an attribute is set to. */
  private record ValueWords(AttributePath path) implements SetValue.Cases<String> {
    @Override
    public String literal(SetValue.Literal value) {
      return masked(path, value.value());
    }

    @Override
    public String copy(SetValue.Copy value) {
      AttributeValue absent = value.from().absent();
      return absent == null
          ? value.from().toString()
          : "if_not_exists(" + value.from() + ", " + masked(value.from(), absent) + ")";
    }

    private String start() {
      return path.absent() == null ? "0" : masked(path, path.absent());
    }

    @Override
    public String ifAbsent(SetValue.IfAbsent value) {
      return "if_not_exists(" + path + ", " + masked(path, value.value()) + ")";
    }

    @Override
    public String plus(SetValue.Plus value) {
      return "if_not_exists(" + path + ", " + start() + ") + " + masked(path, value.amount());
    }

    @Override
    public String minus(SetValue.Minus value) {
      return "if_not_exists(" + path + ", " + start() + ") - " + masked(path, value.amount());
    }

    @Override
    public String append(SetValue.Append value) {
      return "list_append(if_not_exists(" + path + ", []), " + masked(path, value.elements()) + ")";
    }

    @Override
    public String prepend(SetValue.Prepend value) {
      return "list_append(" + masked(path, value.elements()) + ", if_not_exists(" + path + ", []))";
    }

    @Override
    public String secondsFromNow(SetValue.SecondsFromNow value) {
      return "now + " + value.duration();
    }
  }
}
