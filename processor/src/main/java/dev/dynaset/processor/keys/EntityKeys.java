package dev.dynaset.processor.keys;

import java.util.List;
import java.util.Optional;

/**
 * The keys that an entity can have in a table or in an index.
 *
 * @param entity its name
 * @param hash the texts of its hash key
 * @param rangeStarts what its range keys begin with: before the first segment, and behind each; the
 *     last is the whole range key. A table without range key has the empty text alone
 */
public record EntityKeys(String entity, KeyText hash, List<KeyText> rangeStarts) {
  /** Keeps a copy. */
  public EntityKeys {
    rangeStarts = List.copyOf(rangeStarts);
  }

  /** The texts of the whole range key. */
  public KeyText range() {
    return rangeStarts.get(rangeStarts.size() - 1);
  }

  /**
   * A key that both entities can have. A member that stands in both keys is taken for two, so that
   * one may be found that is none; never the other way round.
   */
  public Optional<WitnessKey> collision(EntityKeys other) {
    return WitnessKey.of(other, hash, range());
  }

  /**
   * A key of another entity that a query of this one would read, whose range begins with what is
   * known so far.
   *
   * @param stage how many segments are known; of all of them, the query asks for one range key, which
   *     items of an index can share
   */
  public Optional<WitnessKey> intruder(int stage, EntityKeys other) {
    KeyText known = rangeStarts.get(stage);
    boolean isWhole = stage == rangeStarts.size() - 1;
    return known.mayMeet(other.range())
        ? WitnessKey.of(other, hash, isWhole ? known : known.anything())
        : Optional.empty();
  }

  /**
   * A key of another entity that begins as all keys of this one do, so that a scan for these reads
   * it.
   *
   * @param hashStart the text that all hash keys of this entity begin with
   */
  public Optional<WitnessKey> scanned(String hashStart, EntityKeys other) {
    KeyText known = rangeStarts.get(0);
    return known.mayMeet(other.range())
        ? WitnessKey.of(other, KeyText.empty().literal(hashStart).anything(), known.anything())
        : Optional.empty();
  }
}
