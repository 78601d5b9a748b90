package dev.dynaset.schema;

import dev.dynaset.ItemInterceptor;
import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.codec.ItemReader;
import java.util.List;

/**
 * Makes models of items, and hands them to interceptors.
 *
 * @param <T> the model
 */
public final class InterceptedDecoder<T> extends ItemDecoder<T> {
  private final ItemDecoder<T> decoder;
  private final List<? extends ItemInterceptor<T, ?>> interceptors;

  private InterceptedDecoder(
      ItemDecoder<T> decoder, List<? extends ItemInterceptor<T, ?>> interceptors) {
    super(decoder.shape());
    this.decoder = decoder;
    this.interceptors = interceptors;
  }

  /** A decoder whose models some interceptors are handed. */
  static <T> ItemDecoder<T> of(
      ItemDecoder<T> decoder, List<? extends ItemInterceptor<T, ?>> interceptors) {
    return new InterceptedDecoder<>(decoder, interceptors);
  }

  /** What makes the models. */
  public ItemDecoder<T> decoder() {
    return decoder;
  }

  /** A model, as the interceptors give it back. */
  public T intercept(T item) {
    T intercepted = item;
    for (ItemInterceptor<T, ?> interceptor : interceptors) {
      intercepted = interceptor.afterRead(intercepted);
    }
    return intercepted;
  }

  @Override
  public T read(ItemReader in) {
    return intercept(decoder.read(in));
  }
}
