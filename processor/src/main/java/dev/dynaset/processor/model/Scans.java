package dev.dynaset.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether generated tables and indexes have scans, as the option of the processor says. */
public enum Scans {
  ALLOWED,
  DEPRECATED,
  ABSENT;

  /** The option, without {@code -A}. */
  public static final String OPTION = "dynaset.scan";

  /** What a value of the option means, if it is one. */
  public static Optional<Scans> of(String value) {
    return Arrays.stream(values()).filter(scans -> scans.value().equals(value)).findFirst();
  }

  /** The values that the option may have. */
  public static List<String> all() {
    return Arrays.stream(values()).map(Scans::value).toList();
  }

  private String value() {
    return name().toLowerCase(Locale.ROOT);
  }
}
