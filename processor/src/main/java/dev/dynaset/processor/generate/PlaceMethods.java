package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.AttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** The methods that give what stands for attributes: in conditions, or in updates. */
final class PlaceMethods {
  private final ClassName codec;
  private final CodecConstants constants;
  private final Function<AttributeModel, String> javadoc;

  /**
   * The methods for a class.
   *
   * @param codec the codec, which has the positions and forms of its attributes
   * @param byPosition all its attributes
   * @param javadoc what is said of each
   */
  PlaceMethods(
      ClassName codec,
      ClassName model,
      List<AttributeModel> byPosition,
      Function<AttributeModel, String> javadoc) {
    this.codec = codec;
    this.constants = new CodecConstants(model, byPosition);
    this.javadoc = javadoc;
  }

  /** Those of conditions, by their names. */
  List<MethodSpec> ofConditions(
      TypeName vocabulary, List<AttributeModel> attributes, Map<String, String> names) {
    PathCode code = new PathCode(vocabulary, this::form);
    List<MethodSpec> methods = new ArrayList<>();
    for (AttributeModel attribute : attributes) {
      methods.add(method(names, attribute, code.of(attribute.type())));
    }
    return methods;
  }

  /** Those of updates, by their names. */
  List<MethodSpec> ofUpdates(
      TypeName vocabulary, List<AttributeModel> attributes, Map<String, String> names) {
    return ofUpdates(vocabulary, attributes, names, attribute -> false);
  }

  /** Those of updates, by their names, where keys of indexes are made of some attributes. */
  List<MethodSpec> ofUpdates(
      TypeName vocabulary,
      List<AttributeModel> attributes,
      Map<String, String> names,
      Predicate<AttributeModel> isIndexed) {
    UpdateCode code = new UpdateCode(vocabulary, this::form, isIndexed);
    List<MethodSpec> methods = new ArrayList<>();
    for (AttributeModel attribute : attributes) {
      methods.add(method(names, attribute, code.of(attribute)));
    }
    return methods;
  }

  private CodeBlock form(AttributeType type) {
    return constants.form(type, CodeBlock.of("$T.", codec));
  }

  private MethodSpec method(Map<String, String> names, AttributeModel attribute, PlaceCode place) {
    CodeBlock position = CodeBlock.of("$T.$L", codec, constants.name(attribute));
    return MethodSpec.methodBuilder(names.get(attribute.member()))
        .addModifiers(Modifier.PUBLIC)
        .returns(place.type())
        .addJavadoc("$L", javadoc.apply(attribute))
        .addStatement("return $L", place.creation(position))
        .build();
  }
}
