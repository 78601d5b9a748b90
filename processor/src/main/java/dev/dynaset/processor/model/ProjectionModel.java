package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.problem.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A record that is a part of the items of a table.
 *
 * @param type the record, whose attributes are those of its components that were found
 * @param of the class that it is a part of, where that is named
 * @param table the model of that class; empty if that has no table
 * @param components the components in their order
 */
public record ProjectionModel(
    ClassModel type,
    Located<TypeName> of,
    Optional<TableModel> table,
    List<ProjectedComponent> components) {
  /** Keeps a copy. */
  public ProjectionModel {
    components = List.copyOf(components);
  }

  /** The class that is generated. */
  public ClassName generated() {
    return ClassName.get(type.type().packageName(), type.prefix().value() + "Projection");
  }

  /** The name of the file that javac makes of it. */
  public String file() {
    return GeneratedTypes.file(generated());
  }

  /** What could not be mapped. */
  public List<Finding> findings() {
    return type.findings();
  }
}
