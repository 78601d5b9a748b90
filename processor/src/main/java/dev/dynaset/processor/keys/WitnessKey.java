package dev.dynaset.processor.keys;

import java.util.Optional;

/**
 * A key that shows why something does not hold.
 *
 * @param entity an entity that can have it
 * @param hash the text of its hash key
 * @param range the text of its range key; empty if there is none
 */
public record WitnessKey(String entity, String hash, String range) {
  /**
   * A key of an entity that others can have, too.
   *
   * @param hash what its hash key must be besides
   * @param range what its range key must be besides
   */
  static Optional<WitnessKey> of(EntityKeys entity, KeyText hash, KeyText range) {
    if (!hash.mayMeet(entity.hash()) || !range.mayMeet(entity.range())) {
      return Optional.empty();
    }
    // The range first: kinds of items differ there, and share their hash keys.
    return range
        .common(entity.range())
        .flatMap(commonRange -> hash.common(entity.hash())
            .map(commonHash -> new WitnessKey(entity.entity(), commonHash, commonRange)));
  }
}
