package dev.dynaset.key;

import dev.dynaset.codec.Form;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A kind of segment, and values of it.
 *
 * @param name its name
 * @param added a template with such a segment of a member
 * @param form how values are stored
 * @param order the order of values, which is not made of their texts in keys where that can be
 * @param examples some values, ascending, with their texts in keys
 * @param random makes a value
 * @param foreign texts that are of no value, of the width of values if they have one
 * @param otherWidths texts that are of no value since they are shorter or longer
 * @param isFixed whether all texts have one width
 * @param tells whether a text tells the value
 * @param <V> the type of the values
 */
public record SegmentKind<V>(
    String name,
    BiFunction<KeyTemplate, String, KeyTemplate> added,
    Form<V> form,
    Comparator<? super V> order,
    List<Example<V>> examples,
    Function<Random, V> random,
    List<String> foreign,
    List<String> otherWidths,
    boolean isFixed,
    boolean tells) {
  /**
   * A value and its text.
   *
   * @param value the value
   * @param text how it stands in a key
   * @param <V> its type
   */
  public record Example<V>(V value, String text) {}

  /** What is stored for a value. */
  public AttributeValue stored(V value) {
    return form.toAttributeValue(value);
  }

  /** A template and a segment of this kind. */
  public KeyTemplate addTo(KeyTemplate template, String member) {
    return added.apply(template, member);
  }

  @Override
  public String toString() {
    return name;
  }
}
