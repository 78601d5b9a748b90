package dev.dynaset.processor;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.DocumentClasses;
import dev.dynaset.processor.model.DocumentModel;
import dev.dynaset.processor.model.DocumentType;
import dev.dynaset.processor.model.Subtypes.Subtype;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;

/**
 * Which documents and tables of a compilation have a codec: code is generated only for classes
 * whose documents all have one, and for projections of tables that do, so that no error shows up in
 * generated code that another error is the cause of.
 */
final class ModelStates {
  private final Set<ClassName> ready = new HashSet<>();
  private final Set<ClassName> broken = new HashSet<>();
  private final Set<ClassName> waiting = new HashSet<>();

  /** Forgets which models wait for types: a new round may bring these. */
  void startRound() {
    waiting.clear();
  }

  /** Takes a model whose codec is, or is going to be, generated. */
  void setReady(ClassName model) {
    broken.remove(model);
    ready.add(model);
  }

  /** Takes a model that has an error, or holds a document that has. */
  void setBroken(ClassName model) {
    ready.remove(model);
    broken.add(model);
  }

  /** Takes a model that waits for types, or holds a document that does. */
  void setWaiting(ClassName model) {
    ready.remove(model);
    broken.remove(model);
    waiting.add(model);
  }

  /** Whether it is a model of this compilation that has an error, which is reported there. */
  boolean isBroken(ClassName model) {
    return broken.contains(model);
  }

  /** Whether it is a model of this compilation that waits for types. */
  boolean isWaiting(ClassName model) {
    return waiting.contains(model);
  }

  /** Whether it is a model of this compilation. */
  boolean isOurs(ClassName model) {
    return ready.contains(model) || broken.contains(model) || waiting.contains(model);
  }

  /** Whether it holds a document that has an error, which is reported there. */
  boolean holdsBroken(Set<ClassName> documents) {
    return documents.stream().anyMatch(broken::contains);
  }

  /** Whether it holds a document that waits for types. */
  boolean holdsWaiting(Set<ClassName> documents) {
    return documents.stream().anyMatch(waiting::contains);
  }

  /** The documents that a document holds, or stands for. */
  static Set<ClassName> documentsOf(DocumentModel document) {
    return Stream.concat(
            documentsOf(document.model()).stream(),
            document.subtypes().stream()
                .flatMap(subtypes -> subtypes.all().stream().map(Subtype::type)))
        .collect(Collectors.toSet());
  }

  /** The documents that a class holds. */
  static Set<ClassName> documentsOf(ClassModel model) {
    return model.documents().stream().map(DocumentType::javaType).collect(Collectors.toSet());
  }

  /** What is wrong with documents of other compilations: they have no codec. */
  List<Finding> withoutCodec(ClassModel model, Elements elements) {
    List<Finding> findings = new ArrayList<>();
    for (AttributeModel attribute : model.attributes()) {
      for (DocumentType document : ClassModel.documentsOf(attribute)) {
        ClassName type = document.javaType();
        if (!isOurs(type)) {
          missing(document, elements)
              .map(name -> Problem.DOCUMENT_CODEC_MISSING.at(
                  attribute.position(),
                  attribute.member(),
                  String.join(".", type.simpleNames()),
                  name.simpleName()))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<ClassName> missing(DocumentType document, Elements elements) {
    return DocumentClasses.of(document).all().stream()
        .filter(name -> elements.getTypeElement(name.canonicalName()) == null)
        .findFirst();
  }
}
