package dev.dynaset.processor.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A member of a random class; breaks write over what it has. */
final class Member {
  final String name;
  RandomType type;
  boolean nullable;
  final List<String> annotations = new ArrayList<>();

  Member(String name, RandomType type, String... annotations) {
    this.name = name;
    this.type = type;
    this.annotations.addAll(Arrays.asList(annotations));
  }

  /** Its annotations, each with a space. */
  String marks() {
    return annotations.isEmpty() ? "" : String.join(" ", annotations) + " ";
  }

  String written() {
    return type.written(nullable ? "@Nullable " : "");
  }

  String value() {
    return nullable ? "v.orNull(() -> " + type.value() + ")" : type.value();
  }

  /** Whether an index may have it in its key. */
  boolean isKey() {
    return type.traits().key() && annotations.stream().noneMatch(a -> a.startsWith("@Version"));
  }

  String capital() {
    return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
        + name.substring(name.offsetByCodePoints(0, 1));
  }
}
