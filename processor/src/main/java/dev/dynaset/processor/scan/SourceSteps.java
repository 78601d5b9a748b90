package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.CollectionType;
import dev.dynaset.processor.model.DocumentType;
import dev.dynaset.processor.model.MapType;
import dev.dynaset.processor.model.SourceStep;
import dev.dynaset.processor.naming.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Follows the paths of sources through models, documents, lists and maps. */
final class SourceSteps {
  private final Elements elements;
  private final Types types;

  SourceSteps(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * The steps of a path. They end with a member that is not there, or before the first step that
   * cannot be taken.
   */
  List<SourceStep> of(ClassModel model, SourcePath path) {
    List<SourceStep> steps = new ArrayList<>();
    for (SourcePath.Part part : path.parts()) {
      Optional<SourceStep> step = steps.isEmpty()
          ? part.match(
              name -> member(model, name), index -> Optional.empty(), key -> Optional.empty())
          : steps.get(steps.size() - 1).type().flatMap(holder -> step(holder.content(), part));
      if (step.isEmpty()) {
        break;
      }
      steps.add(step.get());
    }
    return steps;
  }

  private Optional<SourceStep> step(AttributeType holder, SourcePath.Part part) {
    return part.match(
        name -> document(holder)
            .flatMap(owner -> member(owner, name))
            .or(() -> SourceVersion.isIdentifier(name) ? entry(holder, name) : Optional.empty()),
        index -> element(holder, index),
        key -> entry(holder, key));
  }

  private static Optional<SourceStep> member(ClassModel owner, String name) {
    return Optional.of(new SourceStep.Member(owner, name));
  }

  private static Optional<SourceStep> element(AttributeType holder, int index) {
    return holder instanceof CollectionType list && !list.kind().isSet()
        ? Optional.of(new SourceStep.Element(list.element(), index))
        : Optional.empty();
  }

  private static Optional<SourceStep> entry(AttributeType holder, String key) {
    return holder instanceof MapType map
        ? Optional.of(new SourceStep.Entry(map.value(), key))
        : Optional.empty();
  }

  private Optional<ClassModel> document(AttributeType holder) {
    return holder instanceof DocumentType document
        ? element(document.javaType())
            .map(element -> new DocumentScanner(elements, types).scan(element).model())
        : Optional.empty();
  }

  private Optional<TypeElement> element(ClassName name) {
    return Optional.ofNullable(elements.getTypeElement(name.canonicalName()));
  }
}
