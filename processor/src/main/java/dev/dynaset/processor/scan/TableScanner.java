package dev.dynaset.processor.scan;

import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.EntityModel;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes a model of a class that is annotated with {@code @Table}. */
public final class TableScanner {
  private final ClassScanner classes;

  /** A scanner for one compilation. */
  public TableScanner(Elements elements, Types types) {
    this.classes = new ClassScanner(elements, types);
  }

  /** The model of a class; what cannot be mapped is in its findings. */
  public TableModel scan(TypeElement type) {
    AnnotationView table = AnnotationView.of(type, "Table").orElseThrow();
    ClassModel model = classes.scan(type, table);
    List<IndexModel> indexes = IndexScanner.scan(type);
    List<Finding> findings = new ArrayList<>();
    reportMisplaced(type, table, findings);
    Optional<EntityModel> entity = new EntityScanner(type, table, model, indexes, findings).scan();
    return new TableModel(
        model.withFindings(findings),
        table.string("value", ""),
        indexes,
        entity,
        Optional.empty(),
        table.flag("guest"));
  }

  /** What only a type that stands for several kinds of items can have. */
  private static void reportMisplaced(
      TypeElement type, AnnotationView table, List<Finding> findings) {
    String name = ModelNames.displayName(type);
    table
        .position("entities")
        .filter(position -> type.getKind().isClass())
        .filter(position -> !table.types("entities").value().isEmpty())
        .ifPresent(position -> findings.add(Problem.ENTITIES_MISPLACED.at(
            position, name, type.getKind() == ElementKind.RECORD ? "record" : "class")));
    AnnotationView.repeated(type, "ItemCollection", "ItemCollections")
        .forEach(collection -> findings.add(Problem.ANNOTATION_MISPLACED.at(
            collection.position(),
            collection.simpleName(),
            name,
            "type that stands for several kinds of items. Remove it")));
  }
}
