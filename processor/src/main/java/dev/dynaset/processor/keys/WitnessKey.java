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
  static Optional<WitnessKey> of(String entity, Optional<String> hash, Optional<String> range) {
    return hash.isPresent() && range.isPresent()
        ? Optional.of(new WitnessKey(entity, hash.get(), range.get()))
        : Optional.empty();
  }
}
