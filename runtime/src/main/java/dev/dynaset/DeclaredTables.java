package dev.dynaset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The declarations of the tables that a Dynaset has bound. What the compiler has proven of the keys of a
 * table holds only if nothing else writes to it.
 */
final class DeclaredTables {
  private final Map<String, String> declarations = new ConcurrentHashMap<>();

  /**
   * Takes a table.
   *
   * @param name its name in DynamoDB
   * @param declaration what says all of its keys; empty if nothing does, null for a guest
   * @throws DynasetException if another declaration says something of it, or this one does
   */
  void add(String name, @Nullable String declaration, String model) {
    if (declaration == null) {
      return;
    }
    String other = declarations.putIfAbsent(name, declaration);
    if (other != null && !other.equals(declaration)) {
      throw new DynasetException("The table '" + name + "' is declared twice: "
          + (declaration.isEmpty()
              ? "by " + other + ", which makes its keys of members, and by " + model
                  + ", which does not"
              : "by " + declaration + ", which makes its keys of members, and by "
                  + (other.isEmpty() ? "another model" : other))
          + ". Their items could have one key. Let one sealed type declare all kinds of items, or say"
          + " @Table(guest = true) where you see to it yourself.");
    }
  }
}
