package dev.dynaset.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A constant of an enum.
 *
 * @param name its name in Java
 * @param ownName what it is stored as, if that is said
 * @param aliases what else is read as it
 * @param unknown whether it stands for texts that no constant has
 */
public record EnumConstant(
    String name, Optional<String> ownName, List<String> aliases, boolean unknown) {
  /** Whether it is stored as its name, which alone is read as it. */
  public boolean isByName() {
    return !isTexted() && !unknown;
  }

  /** Whether it says what it is stored as or read of. */
  public boolean isTexted() {
    return ownName.isPresent() || !aliases.isEmpty();
  }

  /** Whether it can be written. */
  public boolean isWritten() {
    return !unknown || isTexted();
  }

  /** What it is stored as. */
  public String storedName() {
    return ownName.orElse(name);
  }
}
