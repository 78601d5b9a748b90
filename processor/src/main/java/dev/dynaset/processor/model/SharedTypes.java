package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;

/**
 * The names of the classes that are generated for a table of several kinds of items.
 *
 * @param table the way into the table
 * @param codec its codec, nested in it
 * @param key what the keys of all kinds extend
 * @param attributes the attributes in conditions
 * @param visitor what takes each kind of item
 */
public record SharedTypes(
    ClassName table, ClassName codec, ClassName key, ClassName attributes, ClassName visitor) {
  /** The names for a table. */
  public static SharedTypes of(SharedTableModel shared) {
    ClassName table = name(shared, "Table");
    return new SharedTypes(
        table,
        table.nestedClass("Codec"),
        name(shared, "Key"),
        name(shared, "Attributes"),
        name(shared, "Visitor"));
  }

  private static ClassName name(SharedTableModel shared, String suffix) {
    return ClassName.get(shared.type().packageName(), shared.model().prefix().value() + suffix);
  }

  /** All of them that are not nested. */
  public List<ClassName> all() {
    return List.of(table, key, attributes, visitor);
  }

  /** The names of the files that javac makes of them. */
  public List<String> files() {
    return all().stream().map(GeneratedTypes::file).toList();
  }
}
