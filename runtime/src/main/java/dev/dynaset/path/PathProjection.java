package dev.dynaset.path;

import dev.dynaset.ItemProjection;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.expression.AttributePath;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A projection to the values of one or two attributes.
 *
 * @param <T> the model
 * @param <R> what is made of them
 */
public abstract class PathProjection<T, R> extends ProjectionDecoder<T, R> {
  private PathProjection(ItemShape model, Path<?, ?>... paths) {
    super(model, locations(paths));
  }

  private static AttributePath[] locations(Path<?, ?>... paths) {
    AttributePath[] locations = new AttributePath[paths.length];
    for (int i = 0; i < paths.length; i++) {
      locations[i] = paths[i].location();
    }
    return locations;
  }

  /** The value of an attribute; its absence is an {@link dev.dynaset.ItemMappingException}. */
  public static <T, R> ItemProjection<T, R> value(ItemShape model, Path<?, R> path) {
    Form<R> form = path.form();
    return new PathProjection<>(model, path) {
      @Override
      public R read(ItemReader in) {
        return in.value(model.keyCount(), form);
      }
    };
  }

  /** The value of an attribute that may be absent. */
  public static <T, R> ItemProjection<T, Optional<R>> optionalValue(
      ItemShape model, Path<?, R> path) {
    Form<R> form = path.form();
    return new PathProjection<>(model, path) {
      @Override
      public Optional<R> read(ItemReader in) {
        return in.optional(model.keyCount(), form);
      }
    };
  }

  /** What a function makes of two attributes, either of which is null if it is absent. */
  public static <T, A, B, R> ItemProjection<T, R> values(
      ItemShape model,
      Path<?, A> one,
      Path<?, B> other,
      BiFunction<? super @Nullable A, ? super @Nullable B, ? extends R> function) {
    Form<A> oneForm = one.form();
    Form<B> otherForm = other.form();
    return new PathProjection<>(model, one, other) {
      @Override
      public R read(ItemReader in) {
        int position = model.keyCount();
        return function.apply(
            in.valueOrNull(position, oneForm), in.valueOrNull(position + 1, otherForm));
      }
    };
  }
}
