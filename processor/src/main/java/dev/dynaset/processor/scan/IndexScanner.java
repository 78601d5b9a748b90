package dev.dynaset.processor.scan;

import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.naming.IndexNames;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads the indexes of a model off its annotations. */
final class IndexScanner {
  private IndexScanner() {}

  static List<IndexModel> scan(TypeElement type) {
    return AnnotationView.repeated(type, "GlobalIndex", "GlobalIndexes").stream()
        .map(IndexScanner::scan)
        .toList();
  }

  private static IndexModel scan(AnnotationView annotation) {
    Located<String> name = annotation.string("name", "");
    return new IndexModel(
        name,
        annotation.strings("hashKey"),
        annotation.strings("rangeKey"),
        annotation.strings("include"),
        annotation.constant("projection", "ALL"),
        accessor(name, annotation.string("accessor", "")));
  }

  private static Located<String> accessor(Located<String> name, Located<String> given) {
    return given.value().isEmpty()
        ? new Located<>(IndexNames.accessor(name.value()), name.position())
        : given;
  }
}
