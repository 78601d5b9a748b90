package dev.dynaset.processor.scan;

import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Looks for annotations of Dynaset that a generated class has taken the place of: of a model {@code
 * Item}, {@code ItemKey} is generated, which comes before what {@code import
 * dev.dynaset.annotation.*} brings. Imports are unknown to processors, so it shows when javac resolves
 * the sources anew. Ecj does not do so.
 */
public final class HiddenAnnotations {
  /** Those whose names begin with that of a model and end as those of generated classes do. */
  private static final Set<String> NAMES = Set.of(
      "HashKey",
      "RangeKey",
      "PartitionKey",
      "SortKey",
      "ItemKey",
      "IndexKey",
      "FromKey",
      "UnknownAttributes");

  private final Set<String> known = new HashSet<>();
  private final List<Use> uses = new ArrayList<>();

  /**
   * A class that has an annotation, itself or at what is within it.
   *
   * @param source the class
   * @param annotation the annotation
   * @param model the model for which a class of its name is generated
   * @param places what has the annotation
   */
  private record Use(String source, String annotation, String model, Set<String> places) {}

  /** A search in one compilation. */
  public HiddenAnnotations() {}

  /**
   * Takes what a round has generated, before the compiler knows of it.
   *
   * @param generated the names of classes, with those of the models that they are for
   * @param sources all other classes
   */
  public void add(Map<String, String> generated, Set<String> sources, Elements elements) {
    new TreeMap<>(generated).forEach((name, model) -> {
      String home = name.substring(0, name.lastIndexOf('.') + 1);
      String annotation = name.substring(home.length());
      if (NAMES.contains(annotation) && known.add(name)) {
        sources.stream()
            .filter(source -> source.lastIndexOf('.') == home.length() - 1)
            .filter(source -> source.startsWith(home))
            .sorted()
            .map(source -> new Use(source, annotation, model, places(source, annotation, elements)))
            .filter(use -> !use.places().isEmpty())
            .forEach(uses::add);
      }
    });
  }

  /** The annotations that have gone since. */
  public List<Finding> find(Elements elements) {
    List<Finding> findings = new ArrayList<>();
    for (Use use : uses) {
      Set<String> left = places(use.source(), use.annotation(), elements);
      TypeElement source = elements.getTypeElement(use.source());
      if (source != null && !left.containsAll(use.places())) {
        Element first = within(source)
            .filter(place -> use.places().contains(path(place)))
            .filter(place -> !left.contains(path(place)))
            .findFirst()
            .orElse(source);
        findings.add(Problem.ANNOTATION_HIDDEN.at(
            SourcePosition.of(first),
            use.annotation(),
            first.getSimpleName(),
            use.model(),
            use.annotation()));
      }
    }
    return findings;
  }

  private static Set<String> places(String source, String annotation, Elements elements) {
    return Stream.ofNullable(elements.getTypeElement(source))
        .flatMap(HiddenAnnotations::within)
        .filter(place -> AnnotationView.of(place, annotation).isPresent())
        .map(HiddenAnnotations::path)
        .collect(Collectors.toSet());
  }

  private static Stream<Element> within(Element element) {
    return Stream.concat(
        Stream.of(element),
        element.getEnclosedElements().stream().flatMap(HiddenAnnotations::within));
  }

  private static String path(Element element) {
    Element outer = element.getEnclosingElement();
    String name = element.getKind() + " " + element;
    return outer instanceof TypeElement ? path(outer) + "/" + name : name;
  }
}
