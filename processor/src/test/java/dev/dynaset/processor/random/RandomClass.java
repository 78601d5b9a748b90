package dev.dynaset.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A model or a document in the making; breaks write over what it has. */
final class RandomClass {
  final String name;
  ClassKind kind;
  final List<String> annotations = new ArrayList<>();
  final List<Member> members = new ArrayList<>();
  String modifiers = "";
  String keyword = "";
  String typeParameters = "";
  String supertypes = "";
  String extra = "";

  RandomClass(String name, ClassKind kind) {
    this.name = name;
    this.kind = kind;
  }

  String source() {
    boolean isRecord = kind == ClassKind.RECORD && keyword.isEmpty();
    String components = isRecord
        ? "("
            + members.stream()
                .map(m -> m.marks() + m.written() + " " + m.name)
                .collect(Collectors.joining(",\n    "))
            + ")"
        : "";
    String word = keyword.isEmpty() ? isRecord ? "record " : "class " : keyword;
    return String.join("\n", annotations) + "\n" + modifiers + word + name + typeParameters
        + components + supertypes + " {\n" + kind.body(this) + extra + "}\n";
  }

  /** A method that makes an instance of {@code v}. */
  String maker() {
    return "  static " + name + " make" + name + "(RandomValues v) {\n" + kind.creation(this)
        + "  }\n";
  }
}
