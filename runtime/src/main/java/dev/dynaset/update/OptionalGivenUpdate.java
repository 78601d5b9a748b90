package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.Expectation;
import java.util.List;

/**
 * The same as {@link GivenUpdate} of a member that may be absent.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
public final class OptionalGivenUpdate<U, T> extends IndexedChanges<U, T> {
  /**
   * For update vocabularies.
   *
   * @param expected what the other members hold
   */
  public OptionalGivenUpdate(AttributePath location, Form<T> form, List<Expectation> expected) {
    super(location, form, expected);
  }

  /** Removes it; the item leaves the indexes whose keys are made of it. */
  public Update<U> remove() {
    return removed();
  }
}
