package dev.dynaset.item;

import dev.dynaset.ChangesOf;
import dev.dynaset.PreparedWrite;
import dev.dynaset.Read;
import dev.dynaset.internal.item.TableRead;
import dev.dynaset.internal.write.KeyWrites;

/**
 * The verbs of an {@link ItemHandle} as values. Each makes one, which is sent when it is executed:
 * by itself, or in {@code dynaset.batch}, {@code transact}, {@code batchGet} and {@code
 * transactGet}. Nothing in here sends anything.
 *
 * <p>Times, versions and ids are made here, and interceptors are asked here; wrong arguments are
 * thrown here.
 *
 * @param <T> the model of the item
 * @param <A> the vocabulary of its conditions, such as {@code OrderAttributes}
 * @param <U> the vocabulary of its updates, such as {@code OrderUpdate}
 */
public final class PreparedItemHandle<T, A, U> {
  private final OneItem<T, ?, A, U> item;

  PreparedItemHandle(OneItem<T, ?, A, U> item) {
    this.item = item;
  }

  /** The read of the item: a GetItem, or a part of one request for many items. */
  public Read<T> get() {
    return item.read();
  }

  /** The change of the item, which must exist: an UpdateItem. */
  public PreparedWrite<T, A> update(ChangesOf<U> changes) {
    return item.writes().update(changes);
  }

  /** The change of the item, or its creation: an UpdateItem. */
  public PreparedWrite<T, A> upsert(ChangesOf<U> changes) {
    return item.writes().upsert(changes);
  }

  /** The deletion of the item, if it exists, whatever its version is: a DeleteItem. */
  public PreparedWrite<T, A> delete() {
    return item.writes().delete();
  }

  /**
   * The check that the item exists: a ConditionCheck, which writes nothing, and makes a transaction
   * fail. Behind {@code onlyIf(…)}, the condition is all that it checks.
   */
  public PreparedWrite<T, A> check() {
    return item.writes().check();
  }

  /**
   * The reads of {@link ItemHandle.Reads} as values.
   *
   * @param <R> what is made of the item
   */
  public static final class Reads<R> {
    private final TableRead<R> read;

    Reads(TableRead<R> read) {
      this.read = read;
    }

    /** See {@link PreparedItemHandle#get}. */
    public Read<R> get() {
      return read;
    }
  }

  /**
   * The writes of {@link ItemHandle.Writes} as values.
   *
   * @param <T> the model of the item
   * @param <A> the vocabulary of its conditions
   * @param <U> the vocabulary of its updates
   */
  public static final class Writes<T, A, U> {
    private final KeyWrites<T, ?, A, U> writes;

    Writes(KeyWrites<T, ?, A, U> writes) {
      this.writes = writes;
    }

    /** See {@link PreparedItemHandle#update}. */
    public PreparedWrite<T, A> update(ChangesOf<U> changes) {
      return writes.update(changes);
    }

    /** See {@link PreparedItemHandle#upsert}. */
    public PreparedWrite<T, A> upsert(ChangesOf<U> changes) {
      return writes.upsert(changes);
    }

    /** See {@link PreparedItemHandle#delete}. */
    public PreparedWrite<T, A> delete() {
      return writes.delete();
    }

    /** The check that the item meets the condition: a ConditionCheck, for transactions. */
    public PreparedWrite<T, A> check() {
      return writes.check();
    }
  }
}
