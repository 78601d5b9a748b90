package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.DocumentType;
import dev.dynaset.processor.model.ProjectedComponent;
import dev.dynaset.processor.model.ProjectedComponent.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds members of models, and of documents within them. */
final class SourceSteps {
  private final Elements elements;
  private final Types types;

  SourceSteps(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The members of a source, up to the first that is not there or is no document. */
  List<Step> of(ClassModel model, String source) {
    List<Step> steps = new ArrayList<>();
    Optional<ClassModel> owner = Optional.of(model);
    for (String member : ProjectedComponent.members(source)) {
      if (owner.isEmpty()) {
        break;
      }
      steps.add(new Step(owner.get(), member));
      owner = owner.get().attribute(member).flatMap(this::document);
    }
    return steps;
  }

  private Optional<ClassModel> document(AttributeModel attribute) {
    return attribute.type().content() instanceof DocumentType document
        ? element(document.javaType())
            .map(element -> new DocumentScanner(elements, types).scan(element).model())
        : Optional.empty();
  }

  private Optional<TypeElement> element(ClassName name) {
    return Optional.ofNullable(elements.getTypeElement(name.canonicalName()));
  }
}
