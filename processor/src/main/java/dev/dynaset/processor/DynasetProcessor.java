package dev.dynaset.processor;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.generate.TableSources;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Position;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.Reporter;
import dev.dynaset.processor.scan.DocumentScanner;
import dev.dynaset.processor.scan.LombokMembers;
import dev.dynaset.processor.scan.MissingTypes;
import dev.dynaset.processor.scan.StrayAnnotations;
import dev.dynaset.processor.scan.TableScanner;
import dev.dynaset.processor.validate.RuntimeOnClassPath;
import dev.dynaset.processor.validate.TakenNames;
import dev.dynaset.processor.validate.Validator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The annotation processor: for each class with {@code @Table} it scans, validates and generates,
 * in the first round in which all types that the class names are there.
 *
 * <p>It never throws, and claims no annotation, so that it stands in no other processor's way.
 */
@AutoService(Processor.class)
public final class DynasetProcessor extends AbstractProcessor {
  private static final Set<String> MODELS =
      Set.of("dev.dynaset.annotation.Table", "dev.dynaset.annotation.Document");

  private final TakenNames names = new TakenNames();
  private final DocumentStates documents = new DocumentStates();
  /** Elements do not outlive a round; their names do. */
  private final Set<String> deferred = new LinkedHashSet<>();

  /** For javac, which finds the processor on its path. */
  public DynasetProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> types = new LinkedHashSet<>(StrayAnnotations.TYPES);
    types.addAll(MODELS);
    return types;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements())
        .forEach(type -> names.addSource(type.getQualifiedName().toString()));
    if (round.processingOver()) {
      reportDeferred(round);
      return false;
    }
    Set<TypeElement> models = models(annotations, round);
    deferred.clear();
    documents.startRound();
    processDocuments(models.stream().filter(DocumentScanner::isDocument).toList());
    models.stream()
        .filter(type -> !DocumentScanner.isDocument(type))
        .forEach(type -> guarded(type, this::process));
    annotations.stream()
        .flatMap(annotation ->
            ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
        .distinct()
        .forEach(
            type -> guarded(type, stray -> StrayAnnotations.find(stray).ifPresent(this::print)));
    return false;
  }

  private Set<TypeElement> models(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<TypeElement> models = new LinkedHashSet<>();
    deferred.forEach(
        name -> Optional.ofNullable(elements().getTypeElement(name)).ifPresent(models::add));
    annotations.stream()
        .filter(annotation -> MODELS.contains(annotation.getQualifiedName().toString()))
        .forEach(annotation ->
            models.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))));
    return models;
  }

  /** A fault of the processor is reported like any other problem: at the class, with an id. */
  private void guarded(TypeElement type, Step step) {
    try {
      step.accept(type);
    } catch (IOException e) {
      print(Problem.SOURCE_NOT_WRITTEN.at(Position.of(type), type.getQualifiedName(), e));
    } catch (RuntimeException | StackOverflowError e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      print(Problem.PROCESSOR_FAILED.at(Position.of(type), type.getQualifiedName(), trace));
    }
  }

  /** What is done with one class. */
  private interface Step {
    void accept(TypeElement type) throws IOException;
  }

  /** Documents come first: no table is generated for a model that holds one with an error. */
  private void processDocuments(List<TypeElement> types) {
    DocumentStep step = new DocumentStep(processingEnv, names, documents, this::print);
    types.forEach(type -> guarded(type, document -> {
      if (isUnfinished(document) || !step.scan(document)) {
        documents.setWaiting(ClassName.get(document));
        defer(document);
      }
    }));
    step.resolve().forEach(this::defer);
    step.resolved().forEach(type -> guarded(type, step::generate));
  }

  private void process(TypeElement type) throws IOException {
    if (isUnfinished(type)) {
      defer(type);
      return;
    }
    TableModel model = scan(type);
    Set<ClassName> held = DocumentStates.documentsOf(model.model());
    List<Finding> findings = validate(model);
    boolean waitsForLombok =
        findings.stream().anyMatch(Finding::isError) && LombokMembers.areAskedFor(type);
    if (waitsForLombok || documents.holdsWaiting(held)) {
      // Of what Lombok has made, the compiler knows all in the next round only.
      defer(type);
      return;
    }
    findings.forEach(this::print);
    if (findings.stream().noneMatch(Finding::isError) && !documents.holdsBroken(held)) {
      GeneratedTypes.of(model).all().forEach(name -> names.addGenerated(name, model.displayName()));
      new TableSources(processingEnv.getFiler()).generate(model, type);
    }
  }

  private void defer(TypeElement type) {
    deferred.add(type.getQualifiedName().toString());
  }

  private TableModel scan(TypeElement type) {
    return new TableScanner(elements(), processingEnv.getTypeUtils()).scan(type);
  }

  private List<Finding> validate(TableModel model) {
    List<Finding> findings =
        new ArrayList<>(new Validator(RuntimeOnClassPath.of(elements()), names).validate(model));
    findings.addAll(documents.withoutCodec(model.model(), elements()));
    return findings;
  }

  /** Whether other processors are yet to generate what the class names, or its members. */
  private boolean isUnfinished(TypeElement type) {
    return missingType(type).isPresent()
        || LombokMembers.findMissing(type, elements()).isPresent();
  }

  private Optional<Element> missingType(TypeElement type) {
    return MissingTypes.find(type, elements(), processingEnv.getTypeUtils());
  }

  /** Only if nothing else failed: a missing type is often the echo of another error. */
  private void reportDeferred(RoundEnvironment round) {
    if (round.errorRaised()) {
      return;
    }
    for (String name : deferred) {
      Optional.ofNullable(elements().getTypeElement(name))
          .ifPresent(type -> guarded(type, this::reportWaited));
    }
  }

  private void reportWaited(TypeElement type) {
    Optional<Element> missingType = missingType(type);
    Optional<Finding> missingMember = LombokMembers.findMissing(type, elements());
    if (missingType.isPresent()) {
      Element missing = missingType.get();
      print(Problem.TYPE_MISSING.at(
          Position.of(missing), type.getQualifiedName(), missing.getSimpleName()));
    } else if (missingMember.isPresent()) {
      print(missingMember.get());
    } else if (DocumentScanner.isDocument(type)) {
      new DocumentStep(processingEnv, names, documents, this::print)
          .validate(type)
          .forEach(this::print);
    } else {
      validate(scan(type)).forEach(this::print);
    }
  }

  private void print(Finding finding) {
    new Reporter(processingEnv).print(finding);
  }

  private Elements elements() {
    return processingEnv.getElementUtils();
  }
}
