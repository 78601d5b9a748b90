package dev.dynaset.internal.batch;

/**
 * Makes the write of one element of a batch.
 *
 * @param <E> what the caller gives: a write, an item, a key
 */
public interface BatchMember<E> {
  /** The write of an element; throws what the caller gets to see if it cannot be written so. */
  BatchWrite write(E element);
}
