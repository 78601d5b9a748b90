package dev.dynaset.processor;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.Reporter;
import dev.dynaset.processor.problem.SourcePosition;
import dev.dynaset.processor.scan.DocumentScanner;
import dev.dynaset.processor.scan.HiddenAnnotations;
import dev.dynaset.processor.scan.LombokMembers;
import dev.dynaset.processor.scan.MissingTypes;
import dev.dynaset.processor.scan.SharedTableScanner;
import dev.dynaset.processor.scan.StrayAnnotations;
import dev.dynaset.processor.validate.DeclaredTables;
import dev.dynaset.processor.validate.TakenNames;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The annotation processor: for each class with {@code @Table}, {@code @Document} or
 * {@code @Projection} it scans, validates and generates, in the first round in which all types that
 * the class names are there.
 *
 * <p>It never throws, and claims no annotation, so that it stands in no other processor's way.
 */
@AutoService(Processor.class)
public final class DynasetProcessor extends AbstractProcessor {
  private static final Set<String> MODELS =
      Set.of("dev.dynaset.annotation.Table", "dev.dynaset.annotation.Document");
  private static final String PROJECTION = "dev.dynaset.annotation.Projection";

  private final TakenNames names = new TakenNames();
  private final ModelStates states = new ModelStates();
  private final HiddenAnnotations hidden = new HiddenAnnotations();
  private final DeclaredTables tables = new DeclaredTables();
  /** Elements do not outlive a round; their names do. */
  private final Set<String> deferred = new LinkedHashSet<>();

  private final Set<String> deferredProjections = new LinkedHashSet<>();
  private boolean hasCheckedOptions;
  /** The class that something is done with. */
  private Optional<TypeElement> current = Optional.empty();

  /** For javac, which finds the processor on its path. */
  public DynasetProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> types = new LinkedHashSet<>(StrayAnnotations.TYPES);
    types.addAll(MODELS);
    types.add(PROJECTION);
    return types;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
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
      hidden.find(elements()).forEach(this::print);
      return false;
    }
    Set<TypeElement> models = annotated(MODELS, deferred, annotations, round);
    Set<TypeElement> projections =
        annotated(Set.of(PROJECTION), deferredProjections, annotations, round);
    if (!models.isEmpty() && !hasCheckedOptions) {
      // Once in a compilation, whatever number of models it has.
      options().problem().ifPresent(this::print);
      hasCheckedOptions = true;
    }
    states.startRound();
    processDocuments(models.stream().filter(DocumentScanner::isDocument).toList());
    processTables(
        models.stream().filter(type -> !DocumentScanner.isDocument(type)).toList());
    processProjections(projections);
    hidden.add(names.generated(), names.sources(), elements());
    Set<TypeElement> listed = models.stream()
        .flatMap(model -> SharedTableScanner.listed(model).stream())
        .collect(Collectors.toSet());
    annotations.stream()
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .distinct()
        .forEach(element -> StrayAnnotations.owner(element)
            .filter(type -> !listed.contains(type))
            .ifPresent(type ->
                guarded(type, stray -> StrayAnnotations.find(element).ifPresent(this::print))));
    return false;
  }

  /** The classes that have one of these annotations, those that were deferred first. */
  private Set<TypeElement> annotated(
      Set<String> names,
      Set<String> waiting,
      Set<? extends TypeElement> annotations,
      RoundEnvironment round) {
    Set<TypeElement> types = new LinkedHashSet<>();
    waiting.forEach(
        name -> Optional.ofNullable(elements().getTypeElement(name)).ifPresent(types::add));
    waiting.clear();
    annotations.stream()
        .filter(annotation -> names.contains(annotation.getQualifiedName().toString()))
        .forEach(annotation ->
            types.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))));
    return types;
  }

  /** A fault of the processor is reported like any other problem: at the class, with an id. */
  private void guarded(TypeElement type, Step step) {
    current = Optional.of(type);
    try {
      step.accept(type);
    } catch (IOException e) {
      print(Problem.SOURCE_NOT_WRITTEN.at(SourcePosition.of(type), type.getQualifiedName(), e));
    } catch (RuntimeException | StackOverflowError e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      print(Problem.PROCESSOR_FAILED.at(SourcePosition.of(type), type.getQualifiedName(), trace));
    } finally {
      current = Optional.empty();
    }
  }

  /** What is done with one class. */
  private interface Step {
    void accept(TypeElement type) throws IOException;
  }

  /** Documents come first: no table is generated for a model that holds one with an error. */
  private void processDocuments(List<TypeElement> types) {
    DocumentStep step = new DocumentStep(processingEnv, names, states, this::print);
    types.forEach(type -> guarded(type, document -> {
      if (isUnfinished(document) || !step.scan(document)) {
        states.setWaiting(ClassName.get(document));
        defer(document);
      }
    }));
    step.resolve().forEach(this::defer);
    step.resolved().forEach(type -> guarded(type, step::generate));
  }

  private void processTables(List<TypeElement> types) {
    TableStep step = tableStep();
    SharedTableStep sharedStep = sharedTableStep();
    // By their names: of two that contradict each other, all compilers are told of the same one.
    List<TypeElement> sorted = types.stream()
        .filter(type -> !SharedTableScanner.isKind(type))
        .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
        .toList();
    sorted.forEach(type -> guarded(type, table -> {
      boolean isDone = SharedTableScanner.isShared(table)
          ? !isUnfinishedShared(table) && sharedStep.process(table)
          : !isUnfinished(table) && step.process(table);
      if (!isDone) {
        states.setWaiting(ClassName.get(table));
        if (SharedTableScanner.isShared(table)) {
          // A projection of a kind waits with its table.
          SharedTableScanner.entities(table)
              .forEach(kind -> states.setWaiting(ClassName.get(kind)));
        }
        defer(table);
      }
    }));
  }

  private void processProjections(Set<TypeElement> types) {
    ProjectionStep step = new ProjectionStep(processingEnv, names, states, this::print);
    types.forEach(type -> guarded(type, projection -> {
      if (missingType(projection).isPresent() || !step.process(projection)) {
        deferredProjections.add(projection.getQualifiedName().toString());
      }
    }));
  }

  private void defer(TypeElement type) {
    deferred.add(type.getQualifiedName().toString());
  }

  /** Whether other processors are yet to generate what the class names, or its members. */
  private boolean isUnfinished(TypeElement type) {
    return missingType(type).isPresent()
        || LombokMembers.findMissing(type, elements()).isPresent();
  }

  private boolean isUnfinishedShared(TypeElement type) {
    return missingType(type).isPresent()
        || SharedTableScanner.entities(type).stream().anyMatch(this::isUnfinished);
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
    // One without a missing type waits for its model, which is reported itself.
    for (String name : deferredProjections) {
      Optional.ofNullable(elements().getTypeElement(name))
          .ifPresent(type -> guarded(type, this::reportMissing));
    }
  }

  private void reportMissing(TypeElement type) {
    missingType(type)
        .ifPresent(missing -> print(Problem.TYPE_MISSING.at(
            SourcePosition.of(missing), type.getQualifiedName(), missing.getSimpleName())));
  }

  private void reportWaited(TypeElement type) {
    Optional<Finding> missingMember = LombokMembers.findMissing(type, elements());
    if (missingType(type).isPresent()) {
      reportMissing(type);
    } else if (missingMember.isPresent()) {
      print(missingMember.get());
    } else if (DocumentScanner.isDocument(type)) {
      new DocumentStep(processingEnv, names, states, this::print)
          .validate(type)
          .forEach(this::print);
    } else if (SharedTableScanner.isShared(type)) {
      sharedTableStep().validate(type).forEach(this::print);
    } else {
      tableStep().validate(type).forEach(this::print);
    }
  }

  private TableStep tableStep() {
    return new TableStep(processingEnv, options().scans(), names, states, tables, this::print);
  }

  private SharedTableStep sharedTableStep() {
    return new SharedTableStep(
        processingEnv, options().scans(), names, states, tables, this::print);
  }

  private Options options() {
    return Options.of(processingEnv.getOptions());
  }

  private void print(Finding finding) {
    Finding placed = finding
        .position()
        .element()
        .flatMap(DynasetProcessor::ownerOf)
        .filter(owner -> !names.isSource(owner.getQualifiedName().toString()))
        .flatMap(owner -> current.map(
            type -> finding.at(SharedTableScanner.placeOf(owner, type), owner.getQualifiedName())))
        .orElse(finding);
    new Reporter(processingEnv).print(placed);
  }

  /** The class that an element is in; that of a class file has no place in the sources. */
  private static Optional<TypeElement> ownerOf(Element element) {
    Element owner = element;
    while (owner != null && !isOutermost(owner)) {
      owner = owner.getEnclosingElement();
    }
    return Optional.ofNullable((TypeElement) owner);
  }

  private static boolean isOutermost(Element element) {
    return element instanceof TypeElement
        && element.getEnclosingElement() instanceof PackageElement;
  }

  private Elements elements() {
    return processingEnv.getElementUtils();
  }
}
