package dev.dynaset.processor.scan;

import dev.dynaset.processor.model.TableModel;
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
    return new TableModel(
        classes.scan(type, table), table.string("value", ""), IndexScanner.scan(type));
  }
}
