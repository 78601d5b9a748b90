package dev.dynaset.processor.naming;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The path that {@code @Source} gives: {@code lines[0].labels['a.b']}.
 *
 * @param text the path as it is given
 * @param parts its parts, a name first; none if it is no path
 * @param objection why it is no path, and the cure
 */
public record SourcePath(String text, List<Part> parts, Optional<String> objection) {
  /** How many parts DynamoDB accepts. */
  static final int MAX_PARTS = 32;

  /** One part of a path. */
  public sealed interface Part {
    /** What the function for this kind of part makes of it. */
    <R> R match(Function<String, R> name, IntFunction<R> index, Function<String, R> key);
  }

  /** A member, or the key of an entry of a map: {@code .colour}. */
  record Name(String name) implements Part {
    @Override
    public <R> R match(Function<String, R> ofName, IntFunction<R> index, Function<String, R> key) {
      return ofName.apply(name);
    }

    @Override
    public String toString() {
      return "." + name;
    }
  }

  /** The index of an element of a list: {@code [0]}. */
  record Index(int index) implements Part {
    @Override
    public <R> R match(Function<String, R> name, IntFunction<R> ofIndex, Function<String, R> key) {
      return ofIndex.apply(index);
    }

    @Override
    public String toString() {
      return "[" + index + "]";
    }
  }

  /** The key of an entry of a map in quotes: {@code ['a.b']}. */
  record Key(String key) implements Part {
    @Override
    public <R> R match(Function<String, R> name, IntFunction<R> index, Function<String, R> ofKey) {
      return ofKey.apply(key);
    }

    @Override
    public String toString() {
      return quoted(key);
    }
  }

  /** Keeps a copy. */
  public SourcePath {
    parts = List.copyOf(parts);
  }

  /** What a text says. */
  public static SourcePath of(String text) {
    return new SourcePathParser(text).parse();
  }

  /** The name of a member alone. */
  public static SourcePath ofMember(String name) {
    return new SourcePath(name, List.of(new Name(name)), Optional.empty());
  }

  /** A key as paths have it: {@code ['a.b']}. */
  public static String quoted(String key) {
    return "['" + key.replace("'", "''") + "']";
  }

  /** The first parts as a text. */
  public String first(int count) {
    StringBuilder first = new StringBuilder();
    parts.subList(0, count).forEach(first::append);
    return first.substring(1);
  }

  /** The path as it is given. */
  @Override
  public String toString() {
    return text;
  }
}
