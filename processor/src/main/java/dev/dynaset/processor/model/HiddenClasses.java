package dev.dynaset.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Classes of the unnamed package that generated code could not name, since it nests a class of the
 * same name: of classes in packages it would write the whole name.
 */
public final class HiddenClasses {
  private HiddenClasses() {}

  /** The name of such a class that a table reaches, if there is one. */
  public static Optional<String> of(TableModel model) {
    List<String> all = new ArrayList<>(List.of("Filter"));
    List<String> ofAttributes = converters(model.model());
    GeneratedTypes.nested(model).forEach(nested -> all.add(nested.simpleName()));
    for (IndexModel index : model.indexes()) {
      all.add(GeneratedTypes.indexClass(index));
      GeneratedTypes.stages(model, index).stream()
          .skip(1)
          .forEach(stage -> all.add(stage.simpleName()));
      if (index.isPartial()) {
        ofAttributes.addAll(List.of("Attributes", "Decoder"));
      }
    }
    return find(model.model(), all, ofAttributes);
  }

  /** The name of such a class that a document reaches, if there is one. */
  public static Optional<String> of(ClassModel document) {
    List<String> ofAttributes = converters(document);
    ofAttributes.add("Removable");
    return find(document, List.of(), ofAttributes);
  }

  private static Optional<String> find(
      ClassModel model, List<String> all, List<String> ofAttributes) {
    if (!model.type().packageName().isEmpty()) {
      return Optional.empty();
    }
    return all.stream()
        .filter(name -> ReachedClasses.have(model, name))
        .findFirst()
        .or(() -> ofAttributes.stream()
            .filter(name -> ReachedClasses.haveInAttributes(model, name))
            .findFirst());
  }

  /** The converters of records of one component, which are nested in the codec. */
  private static List<String> converters(ClassModel model) {
    List<String> names = new ArrayList<>();
    model.attributes().forEach(attribute -> addConverters(attribute.type(), names));
    return names;
  }

  private static void addConverters(AttributeType type, List<String> names) {
    if (type instanceof WrapperType wrapper) {
      names.add(wrapper.javaType().simpleName() + "Converter");
    }
    type.parts().forEach(part -> addConverters(part, names));
  }
}
