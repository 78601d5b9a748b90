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
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes a model of a class or a sealed interface that is annotated with {@code @Document}. */
public final class DocumentScanner {
  private static final String DEFAULT_DISCRIMINATOR = "type";

  private final ClassScanner classes;

  /** A scanner for one compilation. */
  public DocumentScanner(Elements elements, Types types) {
    this.classes = new ClassScanner(elements, types);
  }

  /** The model of a document; what cannot be mapped is in its findings. */
  public DocumentModel scan(TypeElement type) {
    AnnotationView document = annotation(type).orElseThrow();
    List<Finding> findings = new ArrayList<>();
    AnnotationView.of(type, "Table")
        .ifPresent(table -> findings.add(
            Problem.DOCUMENT_IS_TABLE.at(table.position(), ModelNames.displayName(type))));
    if (!isForSubtypes(type)) {
      return new DocumentModel(
          classes.scan(type, document).withFindings(findings), Optional.empty());
    }
    if (!type.getModifiers().contains(Modifier.SEALED)) {
      findings.add(
          Problem.DOCUMENT_NOT_SEALED.at(SourcePosition.of(type), ModelNames.displayName(type)));
    }
    permitted(type)
        .filter(subtype -> subtype.getKind() == ElementKind.INTERFACE)
        .forEach(open -> findings.add(
            Problem.DOCUMENT_NOT_SEALED.at(SourcePosition.of(type), ModelNames.displayName(open))));
    List<Subtype> subtypes = permitted(type)
        .filter(subtype -> subtype.getKind() != ElementKind.INTERFACE)
        .distinct()
        .flatMap(subtype -> subtype(type, subtype, findings).stream())
        .toList();
    ClassModel model = classes.scanSealed(type, document, findings);
    Located<String> discriminator = document.string("discriminator", DEFAULT_DISCRIMINATOR);
    return new DocumentModel(model, Optional.of(new Subtypes(discriminator, subtypes)));
  }

  /** Whether a class or interface is a document. */
  public static boolean isDocument(TypeElement type) {
    return annotation(type).isPresent();
  }

  private static Optional<AnnotationView> annotation(TypeElement type) {
    return AnnotationView.of(type, "Document");
  }

  /** An interface with getters may be that of a builder, as any class. */
  private static boolean isForSubtypes(TypeElement type) {
    boolean isSealed = type.getModifiers().contains(Modifier.SEALED);
    boolean hasGetters = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(method -> method.getModifiers().contains(Modifier.ABSTRACT));
    return type.getKind() == ElementKind.INTERFACE && (isSealed || !hasGetters);
  }

  /** The classes that an interface permits; for sealed interfaces among them, what those permit. */
  private static Stream<TypeElement> permitted(TypeElement type) {
    return type.getPermittedSubclasses().stream()
        .flatMap(subtype -> TypeMapper.element(subtype).stream())
        .flatMap(subtype -> subtype.getModifiers().contains(Modifier.SEALED)
                && subtype.getKind() == ElementKind.INTERFACE
            ? permitted(subtype)
            : Stream.of(subtype));
  }

  private Optional<Subtype> subtype(TypeElement type, TypeElement subtype, List<Finding> findings) {
    Optional<AnnotationView> document = annotation(subtype);
    if (document.isEmpty()) {
      findings.add(Problem.SUBTYPE_NOT_DOCUMENT.at(
          SourcePosition.of(type),
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
