package dev.dynaset.internal.write;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ComparisonOperator;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.Expectation;
import dev.dynaset.expression.Operand;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.sdk.AttributeValues;
import dev.dynaset.write.ItemWrite;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All that a write asks of the item: by its verb, by the version, and by the caller. */
public final class WriteCondition {
  private WriteCondition() {}

  /** The condition of a write; always, if it asks nothing. */
  public static ConditionNode of(ItemWrite<?, ?> write) {
    ConditionNode own =
        ConditionNode.and(ConditionNode.and(ofVerb(write), ofVersion(write)), ofChanges(write));
    return ConditionNode.and(own, write.condition());
  }

  /**
   * What is set if it is absent, and what is copied, is not NULL: DynamoDB takes that for a value, the
   * model does not.
   */
  private static ConditionNode ofChanges(ItemWrite<?, ?> write) {
    ConditionNode all = ConditionNode.ALWAYS;
    for (UpdateAction action : write.actions()) {
      AttributePath read = action instanceof UpdateAction.Set set ? readAsAbsent(set) : null;
      if (read != null) {
        all = ConditionNode.and(all, ConditionNode.not(isNull(read)));
      }
    }
    return all;
  }

  private static ConditionNode ofVerb(ItemWrite<?, ?> write) {
    ConditionNode exists = new ConditionNode.Exists(Attributes.hashKey(write.table()));
    return switch (write.verb()) {
      case CREATE -> ConditionNode.not(exists);
      case UPDATE -> exists;
      // A check asks for what it is given, which may be that there is nothing.
      case CHECK -> write.condition().equals(ConditionNode.ALWAYS) ? exists : ConditionNode.ALWAYS;
      case PUT, UPSERT, DELETE -> ConditionNode.ALWAYS;
    };
  }

  /** Whether an attribute holds NULL, as other programs write what is absent here. */
  static ConditionNode isNull(AttributePath path) {
    return new ConditionNode.Call(
        ConditionNode.Call.Function.ATTRIBUTE_TYPE,
        path,
        new Operand.Value(AttributeValues.s("NULL")));
  }

  /** Where a change looks for something that may be absent; null if it does not. */
  static @Nullable AttributePath readAsAbsent(UpdateAction.Set change) {
    if (change.value() instanceof SetValue.IfAbsent) {
      return change.path();
    }
    return change.value() instanceof SetValue.Copy copy ? copy.from() : null;
  }

  /** Whether an attribute holds this very value. */
  static ConditionNode isSame(AttributePath path, AttributeValue value) {
    return new ConditionNode.Comparison(
        new Operand.Attribute(path), ComparisonOperator.EQ, new Operand.Value(value));
  }

  /**
   * Whether an attribute holds this value to the model: what it means if it is absent counts, and NULL is
   * absent.
   *
   * @param value the value; null for an absent attribute
   */
  static ConditionNode holds(AttributePath path, @Nullable AttributeValue value) {
    if (value != null && !value.equals(path.absent())) {
      return isSame(path, value);
    }
    ConditionNode isAbsent =
        ConditionNode.or(ConditionNode.not(new ConditionNode.Exists(path)), isNull(path));
    return value == null ? isAbsent : ConditionNode.or(isAbsent, isSame(path, value));
  }

  /** Whether all is so that an update takes for granted. */
  static ConditionNode holds(List<Expectation> expected) {
    ConditionNode all = ConditionNode.ALWAYS;
    for (Expectation expectation : expected) {
      all = ConditionNode.and(all, holds(expectation.path(), expectation.value()));
    }
    return all;
  }

  private static ConditionNode ofVersion(ItemWrite<?, ?> write) {
    OptionalLong expected = write.expectedVersion();
    if (expected.isEmpty()) {
      return ConditionNode.ALWAYS;
    }
    TableBinding<?, ?> table = write.table();
    AttributePath version =
        Attributes.path(table, Objects.requireNonNull(table.schema().special().version()));
    ConditionNode isSame = isSame(version, AttributeValues.n(Long.toString(expected.getAsLong())));
    return expected.getAsLong() == 0
        ? ConditionNode.or(
            ConditionNode.or(ConditionNode.not(new ConditionNode.Exists(version)), isSame),
            isNull(version))
        : isSame;
  }
}
