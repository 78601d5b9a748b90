package dev.dynaset.internal.write;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.write.ItemWrite;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes that were sent again though DynamoDB may have done them already. What counts or appends may
 * then have been done twice, which is logged; another write leaves what it would have left.
 */
enum RepeatedWrite implements UpdateAction.Cases<Boolean>, SetValue.Cases<Boolean> {
  COUNTS;

  private static final Logger LOG = LoggerFactory.getLogger("dev.dynaset.requests");

  /** Logs a write that may have been done twice, if that makes a difference. */
  static void log(ItemWrite<?, ?> write) {
    // With an expected version, the second attempt would have failed if the first had been done.
    if (write.token() == null && write.expectedVersion().isEmpty() && changesTwice(write)) {
      LOG.warn(
          "{} may have been changed twice by one write: an attempt had no response, and was sent"
              + " again. Changes that must not be done twice are sent with onceOnly().",
          new ItemMapper<>(write.table()).describePlace(write.key()));
    }
  }

  private static boolean changesTwice(ItemWrite<?, ?> write) {
    String version = write.table().schema().special().version();
    for (UpdateAction action : write.actions()) {
      boolean isVersion = version != null
          && action instanceof UpdateAction.Set set
          && set.path().equals(Attributes.path(write.table(), version));
      if (!isVersion && action.match(COUNTS)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Boolean set(UpdateAction.Set change) {
    return change.value().match(this);
  }

  @Override
  public Boolean remove(UpdateAction.Remove change) {
    // Of a list, the element behind moves up.
    List<AttributePath.Step> steps = change.path().steps();
    return steps.get(steps.size() - 1) instanceof AttributePath.Step.Element;
  }

  /** To a number; the elements of a set are added once. */
  @Override
  public Boolean add(UpdateAction.Add change) {
    return change.value().type() == AttributeValue.Type.N;
  }

  @Override
  public Boolean delete(UpdateAction.Delete change) {
    return false;
  }

  /** What a user has written is not understood. */
  @Override
  public Boolean raw(UpdateAction.Raw change) {
    return true;
  }

  @Override
  public Boolean literal(SetValue.Literal value) {
    return false;
  }

  /** The other attribute may have been changed by the first attempt. */
  @Override
  public Boolean copy(SetValue.Copy value) {
    return true;
  }

  @Override
  public Boolean ifAbsent(SetValue.IfAbsent value) {
    return false;
  }

  @Override
  public Boolean plus(SetValue.Plus value) {
    return true;
  }

  @Override
  public Boolean minus(SetValue.Minus value) {
    return true;
  }

  @Override
  public Boolean append(SetValue.Append value) {
    return true;
  }

  @Override
  public Boolean prepend(SetValue.Prepend value) {
    return true;
  }

  @Override
  public Boolean secondsFromNow(SetValue.SecondsFromNow value) {
    return false;
  }
}
