package dev.dynaset.internal.write;

import dev.dynaset.UnfitOperandException;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.expression.UpdateWords;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.sdk.AttributeValues;
import dev.dynaset.write.ItemWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What of an item keeps an update from being done: DynamoDB does not name it. */
final class UnfitOperands implements UpdateAction.Cases<Optional<String>> {
  private static final List<String> REFUSALS = List.of(
      "operand in the update expression has an incorrect data type",
      "refers to an attribute that does not exist in the item");

  /** The value at a path of the item; null if there is none. */
  private interface Stored {
    @Nullable
    AttributeValue at(AttributePath path);
  }

  /** An item that is unfit for all that needs anything. */
  private static final Stored NULLS = path -> AttributeValues.nul(true);

  private final Stored stored;

  private UnfitOperands(Stored stored) {
    this.stored = stored;
  }

  /** Whether a message of DynamoDB says that something is unfit. */
  static boolean areMeantBy(@Nullable String message) {
    return message != null && REFUSALS.stream().anyMatch(message::contains);
  }

  /** What is unfit, in words. */
  static List<String> of(ItemWrite<?, ?> write, Map<String, AttributeValue> stored) {
    return of(write, path -> StoredAt.path(stored, path));
  }

  private static List<String> of(ItemWrite<?, ?> write, Stored stored) {
    UnfitOperands operands = new UnfitOperands(stored);
    List<String> unfit = new ArrayList<>();
    for (UpdateAction action : write.actions()) {
      action.match(operands).ifPresent(unfit::add);
    }
    return unfit;
  }

  /** What the caller gets to see; null if all is fit by now. */
  static @Nullable UnfitOperandException exception(
      ItemWrite<?, ?> write, Map<String, AttributeValue> stored, @Nullable Throwable cause) {
    List<String> unfit = of(write, stored);
    return unfit.isEmpty()
        ? null
        : new UnfitOperandException(
            new ItemMapper<>(write.table()).describePlace(write.key())
                + " was not changed: " + String.join("; ", unfit)
                + ". Set it first, in an update of its own.",
            cause);
  }

  /** What the caller gets to see if a change copies what is NULL; null if none does. */
  static @Nullable UnfitOperandException ofNullCopies(
      ItemWrite<?, ?> write, Map<String, AttributeValue> stored, @Nullable Throwable cause) {
    for (UpdateAction action : write.actions()) {
      if (action instanceof UpdateAction.Set set && set.value() instanceof SetValue.Copy copy) {
        AttributeValue from = StoredAt.path(stored, copy.from());
        if (from != null && Boolean.TRUE.equals(from.nul())) {
          return exception(write, stored, cause);
        }
      }
    }
    return null;
  }

  /**
   * What the caller gets to see if the item is not looked at, as in a transaction; null if the write
   * needs nothing of the item.
   */
  static @Nullable UnfitOperandException suspected(
      ItemWrite<?, ?> write, @Nullable Throwable cause) {
    if (of(write, NULLS).isEmpty()) {
      return null;
    }
    return new UnfitOperandException(
        new ItemMapper<>(write.table()).describePlace(write.key())
            + " was not changed: what one of these changes needs is NULL, which other programs write,"
            + " or absent, or of another type: " + UpdateWords.of(write.actions())
            + ". Set it first, in an update of its own.",
        cause);
  }

  @Override
  public Optional<String> set(UpdateAction.Set change) {
    return change.value().match(new OfValue(change.path(), stored));
  }

  @Override
  public Optional<String> remove(UpdateAction.Remove change) {
    return Optional.empty();
  }

  @Override
  public Optional<String> add(UpdateAction.Add change) {
    return unlessA(change.value().type(), change.path(), stored);
  }

  @Override
  public Optional<String> delete(UpdateAction.Delete change) {
    return unlessA(change.value().type(), change.path(), stored);
  }

  /** What a user has written is not understood. */
  @Override
  public Optional<String> raw(UpdateAction.Raw change) {
    return Optional.of("'" + change.fragment() + "' may be of another type, or not be there");
  }

  private static Optional<String> unlessA(
      AttributeValue.Type type, AttributePath path, Stored stored) {
    AttributeValue value = stored.at(path);
    if (value == null || value.type() == type) {
      return Optional.empty();
    }
    return Optional.of(
        value.type() == AttributeValue.Type.NUL
            ? "'" + path + "' holds NULL, which another program wrote, where the update needs the"
                + " type " + type
            : "'" + path + "' has the type " + value.type() + ", where the update needs the type "
                + type);
  }

  /**
   * What is unfit of a value that is set.
   *
   * @param path where it is set
   * @param stored the item
   */
  private record OfValue(AttributePath path, Stored stored)
      implements SetValue.Cases<Optional<String>> {
    @Override
    public Optional<String> literal(SetValue.Literal value) {
      return Optional.empty();
    }

    @Override
    public Optional<String> copy(SetValue.Copy value) {
      AttributeValue from = stored.at(value.from());
      if (from == null) {
        return Optional.of("'" + value.from() + "', which is copied, is not there");
      }
      return Boolean.TRUE.equals(from.nul())
          ? Optional.of(
              "'" + value.from() + "', which is copied, holds NULL, which another program wrote")
          : Optional.empty();
    }

    @Override
    public Optional<String> ifAbsent(SetValue.IfAbsent value) {
      return Optional.empty();
    }

    @Override
    public Optional<String> plus(SetValue.Plus value) {
      return unlessA(AttributeValue.Type.N, path, stored);
    }

    @Override
    public Optional<String> minus(SetValue.Minus value) {
      return unlessA(AttributeValue.Type.N, path, stored);
    }

    @Override
    public Optional<String> append(SetValue.Append value) {
      return unlessA(AttributeValue.Type.L, path, stored);
    }

    @Override
    public Optional<String> prepend(SetValue.Prepend value) {
      return unlessA(AttributeValue.Type.L, path, stored);
    }

    @Override
    public Optional<String> secondsFromNow(SetValue.SecondsFromNow value) {
      return Optional.empty();
    }
  }
}
