package dev.dynaset.path;

import dev.dynaset.ItemProjection;
import dev.dynaset.TriFunction;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.expression.AttributePath;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A projection to the values of some attributes.
 *
 * @param <T> the model
 * @param <R> what is made of them
 */
public abstract class PathProjection<T, R> extends ProjectionDecoder<T, R> {
  private PathProjection(ItemShape model, Selectable<?, ?>... paths) {
    super(model, locations(paths));
  }

  private static AttributePath[] locations(Selectable<?, ?>... paths) {
    AttributePath[] locations = new AttributePath[paths.length];
    for (int i = 0; i < paths.length; i++) {
      locations[i] = pathOf(paths[i]).location();
    }
    return locations;
  }

  private static Path<?, ?> pathOf(Selectable<?, ?> path) {
    return (Path<?, ?>) path;
  }

  /**
   * How a path is read: as it is compared, but for whole numbers. A method of all paths would take
   * the name of a member from the paths of documents.
   */
  @SuppressWarnings("unchecked")
  private static <R> Form<R> formOf(Selectable<?, R> path) {
    Form<?> form = path instanceof WholeNumberPath<?, ?> number
        ? number.selected()
        : pathOf(path).form();
    return (Form<R>) form;
  }

  /** The value of an attribute; its absence is an {@link dev.dynaset.ItemMappingException}. */
  public static <T, R> ItemProjection<T, R> value(ItemShape model, Selectable<?, R> path) {
    Form<R> form = formOf(path);
    return new PathProjection<>(model, path) {
      @Override
      public R read(ItemReader in) {
        return in.selected(model.keyCount(), form);
      }
    };
  }

  /** The value of an attribute that may be absent. */
  public static <T, R> ItemProjection<T, Optional<R>> optionalValue(
      ItemShape model, Selectable<?, R> path) {
    Form<R> form = formOf(path);
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
      Selectable<?, A> first,
      Selectable<?, B> second,
      BiFunction<? super @Nullable A, ? super @Nullable B, ? extends R> function) {
    Form<A> firstForm = formOf(first);
    Form<B> secondForm = formOf(second);
    return new PathProjection<>(model, first, second) {
      @Override
      public R read(ItemReader in) {
        int position = model.keyCount();
        return function.apply(
            in.valueOrNull(position, firstForm), in.valueOrNull(position + 1, secondForm));
      }
    };
  }

  /** What a function makes of three attributes, each of which is null if it is absent. */
  public static <T, A, B, C, R> ItemProjection<T, R> values(
      ItemShape model,
      Selectable<?, A> first,
      Selectable<?, B> second,
      Selectable<?, C> third,
      TriFunction<? super A, ? super B, ? super C, ? extends R> function) {
    Form<A> firstForm = formOf(first);
    Form<B> secondForm = formOf(second);
    Form<C> thirdForm = formOf(third);
    return new PathProjection<>(model, first, second, third) {
      @Override
      public R read(ItemReader in) {
        int position = model.keyCount();
        return function.apply(
            in.valueOrNull(position, firstForm),
            in.valueOrNull(position + 1, secondForm),
            in.valueOrNull(position + 2, thirdForm));
      }
    };
  }
}
