package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.DocumentModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.Subtypes;
import dev.dynaset.processor.model.Subtypes.Subtype;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes a model of a class, or of an interface that stands for others, that is annotated with {@code @Document}. */
public final class DocumentScanner {
  private static final String DEFAULT_DISCRIMINATOR = "type";

  private final ClassScanner classes;
  private final Types types;

  /** A scanner for one compilation. */
  public DocumentScanner(Elements elements, Types types) {
    this.classes = new ClassScanner(elements, types);
    this.types = types;
  }

  /** The model of a document; what cannot be mapped is in its findings. */
  public DocumentModel scan(TypeElement type) {
    AnnotationView document = annotation(type).orElseThrow();
    List<Finding> findings = new ArrayList<>();
    AnnotationView.of(type, "Table")
        .ifPresent(table -> findings.add(
            Problem.DOCUMENT_IS_TABLE.at(table.position(), ModelNames.displayName(type))));
    SubtypeScanner.misplaced(type, document).ifPresent(findings::add);
    if (!SubtypeScanner.isNeeded(type, document)) {
      return new DocumentModel(
          classes.scan(type, document).withFindings(findings), Optional.empty());
    }
    List<Subtype> subtypes = new SubtypeScanner(type, document, types, findings)
        .scan().stream()
            .flatMap(subtype -> subtype(type, subtype, findings).stream())
            .toList();
    ClassModel model = classes.scanAbstract(type, document, findings);
    Located<String> discriminator = document.string("discriminator", DEFAULT_DISCRIMINATOR);
    return new DocumentModel(
        model, Optional.of(new Subtypes(discriminator, subtypes, SubtypeScanner.isSealed(type))));
  }

  /** Whether a class or interface is a document. */
  public static boolean isDocument(TypeElement type) {
    return annotation(type).isPresent();
  }

  static Optional<AnnotationView> annotation(TypeElement type) {
    return AnnotationView.of(type, "Document");
  }

  private Optional<Subtype> subtype(
      TypeElement type, Located<TypeElement> located, List<Finding> findings) {
    TypeElement subtype = located.value();
    Optional<AnnotationView> document = annotation(subtype);
    if (document.isEmpty()) {
      findings.add(Problem.SUBTYPE_NOT_DOCUMENT.at(
          located.position(),
          ModelNames.displayName(type),
          ModelNames.displayName(subtype),
          ModelNames.displayName(subtype)));
      return Optional.empty();
    }
    ClassModel model = classes.scan(subtype, document.get());
    ClassName name = ClassName.get(subtype);
    return Optional.of(new Subtype(
        name,
        GeneratedTypes.codec(name, model.prefix().value()),
        document.get().string("name", subtype.getSimpleName().toString()),
        model.attributes().stream().map(AttributeModel::name).collect(Collectors.toSet()),
        SourcePosition.of(subtype)));
  }
}
