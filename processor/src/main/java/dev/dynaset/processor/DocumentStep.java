package dev.dynaset.processor;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.generate.DocumentSources;
import dev.dynaset.processor.model.DocumentClasses;
import dev.dynaset.processor.model.DocumentModel;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.scan.DocumentScanner;
import dev.dynaset.processor.scan.LombokMembers;
import dev.dynaset.processor.validate.DocumentValidator;
import dev.dynaset.processor.validate.RuntimeOnClassPath;
import dev.dynaset.processor.validate.TakenNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * The documents of one round: scanned and validated all together, since each may hold any other;
 * then generated.
 */
final class DocumentStep {
  private final ProcessingEnvironment environment;
  private final TakenNames names;
  private final ModelStates states;
  private final Consumer<Finding> printer;
  private final Map<TypeElement, DocumentModel> valid = new LinkedHashMap<>();

  DocumentStep(
      ProcessingEnvironment environment,
      TakenNames names,
      ModelStates states,
      Consumer<Finding> printer) {
    this.environment = environment;
    this.names = names;
    this.states = states;
    this.printer = printer;
  }

  /**
   * Takes a document whose types are all there; tells whether that could be done. If not, it is to
   * be tried again in the next round, when the compiler knows all that Lombok has made.
   */
  boolean scan(TypeElement type) {
    ClassName name = ClassName.get(type);
    states.setBroken(name);
    DocumentModel document = model(type);
    List<Finding> findings = validate(document);
    boolean isValid = findings.stream().noneMatch(Finding::isError);
    if (!isValid && LombokMembers.areAskedFor(type)) {
      return false;
    }
    findings.forEach(printer);
    // What stands for no documents is for the compiler to refuse, or has an error.
    if (isValid && !permitsNothing(document)) {
      states.setReady(name);
      valid.put(type, document);
      DocumentClasses.of(document.model())
          .all()
          .forEach(generated -> names.addGenerated(generated, document.model().displayName()));
    }
    return true;
  }

  /** Everything that is wrong with a document. */
  List<Finding> validate(TypeElement type) {
    return validate(model(type));
  }

  private static boolean permitsNothing(DocumentModel document) {
    return document.subtypes().filter(subtypes -> subtypes.all().isEmpty()).isPresent();
  }

  private DocumentModel model(TypeElement type) {
    return new DocumentScanner(environment.getElementUtils(), environment.getTypeUtils())
        .scan(type);
  }

  private List<Finding> validate(DocumentModel document) {
    return new DocumentValidator(RuntimeOnClassPath.of(environment.getElementUtils()), names)
        .validate(document);
  }

  /**
   * Leaves out the documents that hold one that has an error, and puts off those that hold one that
   * waits; tells which are put off.
   */
  List<TypeElement> resolve() {
    List<TypeElement> putOff = new ArrayList<>();
    while (valid.entrySet().removeIf(entry -> !canBeGenerated(entry, putOff))) {
      // Another may hold one that was removed just now.
    }
    return putOff;
  }

  private boolean canBeGenerated(
      Map.Entry<TypeElement, DocumentModel> entry, List<TypeElement> putOff) {
    DocumentModel document = entry.getValue();
    ClassName name = document.model().type();
    Set<ClassName> held = ModelStates.documentsOf(document);
    List<Finding> withoutCodec =
        states.withoutCodec(document.model(), environment.getElementUtils());
    withoutCodec.forEach(printer);
    if (states.holdsBroken(held) || !withoutCodec.isEmpty()) {
      states.setBroken(name);
      return false;
    }
    if (states.holdsWaiting(held)) {
      states.setWaiting(name);
      putOff.add(entry.getKey());
      // It will take the names again when its turn comes.
      DocumentClasses.of(document.model()).all().forEach(names::release);
      return false;
    }
    return true;
  }

  /** The documents whose codecs can be generated. */
  List<TypeElement> resolved() {
    return List.copyOf(valid.keySet());
  }

  /** Generates the codec of a document. */
  void generate(TypeElement type) throws IOException {
    DocumentModel document = Objects.requireNonNull(valid.get(type));
    new DocumentSources(environment.getFiler()).generate(document, type);
  }
}
