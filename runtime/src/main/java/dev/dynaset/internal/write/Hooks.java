package dev.dynaset.internal.write;

import dev.dynaset.ItemInterceptor;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Returned;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls the interceptors of a table, in their order. */
public final class Hooks {
  private Hooks() {}

  static <T, K> T beforePut(TableBinding<T, K> table, T item) {
    T intercepted = Objects.requireNonNull(item, "item");
    for (ItemInterceptor<T, K> interceptor : table.interceptors()) {
      intercepted = Objects.requireNonNull(interceptor.beforePut(intercepted), "beforePut");
    }
    return intercepted;
  }

  static <T, K> void beforeUpdate(TableBinding<T, K> table, K key) {
    for (ItemInterceptor<T, K> interceptor : table.interceptors()) {
      interceptor.beforeUpdate(key);
    }
  }

  static <T, K> void beforeDelete(TableBinding<T, K> table, K key) {
    for (ItemInterceptor<T, K> interceptor : table.interceptors()) {
      interceptor.beforeDelete(key);
    }
  }

  /**
   * A write is done.
   *
   * @param returned what DynamoDB has returned, as a model, if anything
   */
  public static <T, K> void after(ItemWrite<T, K> write, @Nullable T returned) {
    if (write.table().interceptors().isEmpty()) {
      return;
    }
    K key = new ItemMapper<>(write.table()).readKey(write.key());
    for (ItemInterceptor<T, K> interceptor : write.table().interceptors()) {
      switch (write.verb()) {
        case CREATE, PUT -> interceptor.afterPut(Objects.requireNonNull(write.known()));
        case UPDATE, UPSERT -> interceptor.afterUpdate(key, afterwards(write, returned));
        case DELETE -> interceptor.afterDelete(key, returned);
        case CHECK -> {
          // Nothing was written.
        }
      }
    }
  }

  private static <T> @Nullable T afterwards(ItemWrite<T, ?> write, @Nullable T returned) {
    return write.returned() == Returned.NEW ? returned : null;
  }
}
