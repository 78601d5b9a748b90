package dev.dynaset.codec;

import dev.dynaset.ItemProjection;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.AttributePath.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes values of parts of the items of a model. Its shape has the key of the table first, for
 * messages, and then the parts in their order.
 *
 * @param <T> the model
 * @param <R> what is made of an item
 */
public abstract class ProjectionDecoder<T, R> extends ItemDecoder<R>
    implements ItemProjection<T, R> {
  private final List<AttributePath> paths;
  private final boolean isFlat;

  /**
   * For generated projections.
   *
   * @param model the shape of the model
   * @param paths the parts of its items that are read
   */
  protected ProjectionDecoder(ItemShape model, AttributePath... paths) {
    super(shape(model, paths));
    this.paths = List.of(paths);
    this.isFlat = this.paths.stream().allMatch(path -> path.steps().size() == 1);
  }

  /**
   * What a projection decodes items with.
   *
   * @throws IllegalArgumentException if it was not made by Dynaset
   */
  public static <T, R> ProjectionDecoder<T, R> of(ItemProjection<T, R> projection) {
    if (Objects.requireNonNull(projection, "projection")
        instanceof ProjectionDecoder<T, R> decoder) {
      return decoder;
    }
    throw new IllegalArgumentException(
        "Only projections that Dynaset generates or makes can be read, not " + projection + ".");
  }

  private static ItemShape shape(ItemShape model, AttributePath... paths) {
    List<AttributePath> all = new ArrayList<>();
    for (int position = 0; position < model.keyCount(); position++) {
      all.add(model.path(position));
    }
    all.addAll(List.of(paths));
    List<String> members = new ArrayList<>();
    List<String> names = new ArrayList<>();
    BitSet sensitive = new BitSet();
    for (AttributePath path : all) {
      sensitive.set(members.size(), path.sensitive());
      members.add(path.toString());
      names.add(name(path));
    }
    return new ItemShape(model.model(), model.keyCount(), members, names, sensitive);
  }

  /** The parts that are read. */
  public final List<AttributePath> paths() {
    return paths;
  }

  /** An item as the shape has it: what is nested in it under the name of its path. */
  public final Map<String, AttributeValue> flattened(Map<String, AttributeValue> item) {
    if (isFlat) {
      return item;
    }
    // Of an item that is not decoded yet, no more is decoded than what is read.
    Map<String, AttributeValue> flat = new HashMap<>();
    for (int position = 0; position < shape().keyCount(); position++) {
      putIfPresent(flat, shape().name(position), item.get(shape().name(position)));
    }
    for (AttributePath path : paths) {
      putIfPresent(flat, name(path), find(path, item));
    }
    return flat;
  }

  private static void putIfPresent(
      Map<String, AttributeValue> flat, String name, @Nullable AttributeValue value) {
    if (value != null) {
      flat.put(name, value);
    }
  }

  /** Of an attribute its stored name; of what is nested a name that has no meaning to DynamoDB. */
  private static String name(AttributePath path) {
    return path.steps().size() == 1 && path.steps().get(0) instanceof Step.Attribute attribute
        ? attribute.name()
        : path.toString();
  }

  private @Nullable AttributeValue find(AttributePath path, Map<String, AttributeValue> item) {
    AttributeValue value = item.get(((Step.Attribute) path.steps().get(0)).name());
    for (int depth = 1; depth < path.steps().size() && value != null; depth++) {
      value = path.steps().get(depth) instanceof Step.Element
          ? element(value, indexInResponse(path, depth))
          : entry(value, path.steps().get(depth));
    }
    return value;
  }

  /** DynamoDB returns the elements that were asked for alone, one behind the other. */
  private int indexInResponse(AttributePath path, int depth) {
    List<Step> list = path.steps().subList(0, depth);
    if (paths.stream().anyMatch(other -> list.equals(other.steps()))) {
      return ((Step.Element) path.steps().get(depth)).index();
    }
    return (int) paths.stream()
        .filter(
            other -> other.steps().size() > depth && list.equals(other.steps().subList(0, depth)))
        .map(other -> (Step.Element) other.steps().get(depth))
        .filter(other -> other.index() < ((Step.Element) path.steps().get(depth)).index())
        .distinct()
        .count();
  }

  private static @Nullable AttributeValue element(AttributeValue value, int index) {
    return value.hasL() && index < value.l().size() ? value.l().get(index) : null;
  }

  private static @Nullable AttributeValue entry(AttributeValue value, Step step) {
    String name =
        step instanceof Step.Attribute attribute ? attribute.name() : ((Step.Entry) step).key();
    return value.hasM() ? value.m().get(name) : null;
  }
}
