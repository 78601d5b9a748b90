package dev.dynaset.update;

import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.Expectation;
import java.util.List;

/**
 * A member that keys of indexes are made of, beside others whose values are given: the update is done only
 * if these still hold them.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
public final class GivenUpdate<U, T> extends IndexedChanges<U, T> {
  /**
   * For update vocabularies.
   *
   * @param expected what the other members hold
   */
  public GivenUpdate(AttributePath location, Form<T> form, List<Expectation> expected) {
    super(location, form, expected);
  }
}
