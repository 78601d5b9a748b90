package dev.dynaset.processor.scan;

import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.IndexModel.Kind;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.naming.IndexNames;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads the indexes of a model off its annotations. */
final class IndexScanner {
  private IndexScanner() {}

  /** Global indexes first, each kind in the order of its annotations. */
  static List<IndexModel> scan(TypeElement type) {
    return Stream.concat(scan(type, Kind.GLOBAL), scan(type, Kind.LOCAL)).toList();
  }

  private static Stream<IndexModel> scan(TypeElement type, Kind kind) {
    return AnnotationView.repeated(type, kind.annotation(), kind.annotation() + "es").stream()
        .map(annotation -> scan(annotation, kind));
  }

  private static IndexModel scan(AnnotationView annotation, Kind kind) {
    Located<String> name = annotation.string("name", "");
    return new IndexModel(
        kind,
        name,
        annotation.strings("hashKey"),
        kind == Kind.LOCAL ? rangeKeyOfLocal(annotation) : annotation.strings("rangeKey"),
        annotation.strings("include"),
        annotation.constant("projection", IndexModel.ALL),
        accessor(name, annotation.string("accessor", "")));
  }

  /** One member; none if its name is empty. */
  private static Located<List<Located<String>>> rangeKeyOfLocal(AnnotationView annotation) {
    Located<String> member = annotation.string("rangeKey", "");
    return new Located<>(member.value().isEmpty() ? List.of() : List.of(member), member.position());
  }

  private static Located<String> accessor(Located<String> name, Located<String> given) {
    return given.value().isEmpty()
        ? new Located<>(IndexNames.accessor(name.value()), name.position())
        : given;
  }
}
