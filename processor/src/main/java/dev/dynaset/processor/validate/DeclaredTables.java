package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables that a compilation has declared. What is proven of keys holds only of one declaration. */
public final class DeclaredTables {
  private final Map<String, List<Declaration>> byName = new HashMap<>();

  /**
   * One declaration.
   *
   * @param model the class, in words
   * @param isProving whether something is proven of its keys
   */
  private record Declaration(String model, boolean isProving) {}

  /**
   * Takes a declaration; tells whether it and one before must not be together.
   *
   * @param isProving whether something is proven of its keys
   */
  public Optional<Finding> add(Located<String> table, String model, boolean isProving) {
    List<Declaration> declarations =
        byName.computeIfAbsent(table.value(), name -> new ArrayList<>());
    Optional<Finding> conflict = declarations.stream()
        .filter(other -> !other.model().equals(model) && (isProving || other.isProving()))
        .findFirst()
        .map(other ->
            Problem.TABLE_DECLARED_TWICE.at(table.position(), table.value(), other.model(), model));
    declarations.add(new Declaration(model, isProving));
    return conflict;
  }
}
