package dev.dynaset.internal.write;

import dev.dynaset.internal.batch.PreparedMember;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Verb;
import java.util.Iterator;
import java.util.Objects;

/**
 * Items or keys of one table as members of a batch with options, each prepared as it is taken.
 *
 * @param <E> what they are
 */
public abstract class TableMembers<E> implements Iterator<PreparedMember> {
  private final Iterator<? extends E> elements;

  private TableMembers(Iterator<? extends E> elements) {
    this.elements = elements;
  }

  /** Puts of items. */
  public static <T, K> TableMembers<T> puts(TableBinding<T, K> table, Iterator<? extends T> items) {
    return new TableMembers<>(items) {
      @Override
      ItemWrite<?, ?> write(T item) {
        return new WritePreparation<>(table).item(Verb.PUT, item, null);
      }
    };
  }

  /** Deletions by keys. */
  public static <T, K> TableMembers<K> deletes(
      TableBinding<T, K> table, Iterator<? extends K> keys) {
    return new TableMembers<>(keys) {
      @Override
      ItemWrite<?, ?> write(K key) {
        return new WritePreparation<>(table).delete(key, null);
      }
    };
  }

  abstract ItemWrite<?, ?> write(E element);

  @Override
  public final boolean hasNext() {
    return elements.hasNext();
  }

  @Override
  public final PreparedMember next() {
    E element = Objects.requireNonNull(elements.next(), "element");
    ItemWrite<?, ?> write = write(element);
    return new PreparedMember(element, write, () -> Hooks.after(write, null));
  }
}
