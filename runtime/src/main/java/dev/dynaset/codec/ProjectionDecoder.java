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
  private final ItemShape model;
  private final List<AttributePath> read;
  private final List<AttributePath> asked;
  /** Where the attributes of the shape are in a response; empty if each has its name there. */
  private final List<AttributePath> places;

  /**
   * For generated projections.
   *
   * @param model the shape of the model
   * @param paths the parts of its items that are read
   */
  protected ProjectionDecoder(ItemShape model, AttributePath... paths) {
    super(shape(model, paths));
    this.model = model;
    this.read = List.of(paths);
    if (isFlat(read)) {
      this.asked = read;
      this.places = List.of();
    } else {
      ProjectedPaths projected = ProjectedPaths.of(read);
      this.asked = projected.asked();
      this.places = withKey(model, read).stream().map(projected::inResponse).toList();
    }
  }

  /** For the same of items that are read whole: an element is where it is in its list. */
  private ProjectionDecoder(ProjectionDecoder<T, R> other) {
    super(other.shape());
    this.model = other.model;
    this.read = other.read;
    this.asked = other.asked;
    this.places = isFlat(read) ? List.of() : withKey(model, read);
  }

  /** The same of items that are read whole, since nothing less can be asked for. */
  public final ProjectionDecoder<T, R> ofWholeItems() {
    return new OfWholeItems<>(this);
  }

  /** Whether whole items are asked for. */
  public boolean readsWholeItems() {
    return false;
  }

  private static final class OfWholeItems<T, R> extends ProjectionDecoder<T, R> {
    private final ProjectionDecoder<T, R> parts;

    OfWholeItems(ProjectionDecoder<T, R> parts) {
      super(parts);
      this.parts = parts;
    }

    @Override
    public boolean readsWholeItems() {
      return true;
    }

    @Override
    public R read(ItemReader in) {
      return parts.read(in);
    }
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
    List<AttributePath> all = withKey(model, List.of(paths));
    boolean isFlat = isFlat(all);
    Map<String, AttributePath> taken = new HashMap<>();
    List<String> members = new ArrayList<>();
    List<String> names = new ArrayList<>();
    BitSet sensitive = new BitSet();
    for (AttributePath path : all) {
      sensitive.set(members.size(), path.sensitive());
      members.add(path.toString());
      names.add(isFlat ? name(path) : distinctName(path, taken));
    }
    return new ItemShape(model.model(), model.keyCount(), members, names, sensitive);
  }

  private static List<AttributePath> withKey(ItemShape model, List<AttributePath> paths) {
    List<AttributePath> all = new ArrayList<>();
    for (int position = 0; position < model.keyCount(); position++) {
      all.add(model.path(position));
    }
    all.addAll(paths);
    return all;
  }

  private static boolean isFlat(List<AttributePath> paths) {
    return paths.stream().allMatch(path -> path.steps().size() == 1);
  }

  /** Of an attribute its stored name; of what is nested a name that has no meaning to DynamoDB. */
  private static String name(AttributePath path) {
    return path.steps().size() == 1 && path.steps().get(0) instanceof Step.Attribute attribute
        ? attribute.name()
        : path.toString();
  }

  /** Two parts can have one name: keys of maps are masked, and names of attributes have dots. */
  private static String distinctName(AttributePath path, Map<String, AttributePath> taken) {
    String name = name(path);
    while (!isSame(path, taken.computeIfAbsent(name, free -> path))) {
      name = name + "'";
    }
    return name;
  }

  private static boolean isSame(AttributePath path, AttributePath other) {
    return path.steps().size() == other.steps().size() && path.overlaps(other);
  }

  /**
   * The parts that DynamoDB is asked for, none within another. Of a list of which several elements
   * are read, that may be more than what is read.
   */
  public final List<AttributePath> paths() {
    return asked;
  }

  /** An item as the shape has it: what is nested in it under the name of its path. */
  public final Map<String, AttributeValue> flattened(Map<String, AttributeValue> item) {
    if (places.isEmpty()) {
      return item;
    }
    // Of an item that is not decoded yet, no more is decoded than what is read.
    Map<String, AttributeValue> flat = new HashMap<>();
    for (int position = 0; position < places.size(); position++) {
      @Nullable AttributeValue value = find(places.get(position), item);
      if (value != null) {
        flat.put(shape().name(position), value);
      }
    }
    return flat;
  }

  private static @Nullable AttributeValue find(
      AttributePath place, Map<String, AttributeValue> item) {
    AttributeValue value = item.get(((Step.Attribute) place.steps().get(0)).name());
    for (int depth = 1; depth < place.steps().size() && value != null; depth++) {
      value = place.steps().get(depth) instanceof Step.Element element
          ? element(value, element.index())
          : entry(value, place.steps().get(depth));
    }
    return value;
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
