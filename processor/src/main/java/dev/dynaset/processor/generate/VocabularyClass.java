package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.SlotMembers;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The attributes of a table in conditions and updates. {@code OrderConditions} has those that are no
 * key, {@code OrderFields} adds the keys of indexes, and {@code OrderAttributes} the key of the
 * table; {@code OrderUpdate} has what updates change.
 */
final class VocabularyClass {
  private final TableModel model;
  private final GeneratedTypes types;
  private final VocabularyCode code;
  private final TypeVariableName variable;

  VocabularyClass(TableModel model, GeneratedTypes types, VocabularyCode code) {
    this.model = model;
    this.types = types;
    this.code = code;
    this.variable = TypeVariables.of("V", model.model());
  }

  TypeSpec conditions() {
    return shared(types.conditions(), VocabularyCode.base(variable))
        .addJavadoc(
            "The attributes of {@link $T} that are no key. A condition on these,"
                + " {@code static <$T> Condition<$T> large($T<$T> item)}, holds in every filter of"
                + " whole items and in conditions of writes.",
            model.type(),
            variable,
            variable,
            types.conditions(),
            variable)
        .addJavadoc(tag())
        .addMethod(code.constructor())
        .addMethods(code.inConditions(variable, Keys.none(model)))
        .build();
  }

  TypeSpec fields() {
    return shared(types.fields(), ParameterizedTypeName.get(types.conditions(), variable))
        .addJavadoc(
            "{@link $T}, and the keys of indexes: for filters of the table and of scans, and for"
                + " conditions of writes.",
            types.conditions())
        .addJavadoc(tag())
        .addMethod(MethodSpec.constructorBuilder().build())
        .addMethods(code.inConditions(variable, Keys.ofIndexes(model)))
        .build();
  }

  private CodeBlock tag() {
    return JavadocTags.parameter(variable, "the vocabulary that the conditions belong to");
  }

  private TypeSpec.Builder shared(ClassName name, TypeName superclass) {
    return TypeSpec.classBuilder(name)
        .addModifiers(visibility())
        .addModifiers(Modifier.ABSTRACT)
        .addTypeVariable(variable)
        .superclass(superclass);
  }

  TypeSpec attributes() {
    ClassName name = types.attributes();
    return code.inheriting(name, ParameterizedTypeName.get(types.fields(), name))
        .addModifiers(visibility())
        .addJavadoc(
            "All attributes of {@link $T}, for conditions of writes and of scans, and for"
                + " projections.\n",
            model.type())
        .addMethods(code.inConditions(
            name, model.stored().stream().filter(AttributeModel::isKey).toList()))
        .build();
  }

  TypeSpec update() {
    ClassName name = types.update();
    SlotMembers indexed = SlotMembers.of(model);
    List<AttributeModel> updated = model.byPosition().stream()
        .filter(attribute -> attribute.made().isEmpty())
        .filter(attribute -> attribute.isStored() || attribute.isFromSlot())
        .filter(attribute -> isUpdated(attribute) && indexed.beside(attribute).isEmpty())
        .toList();
    TypeSpec.Builder type = code.alone(
            name, ParameterizedTypeName.get(RuntimeTypes.UPDATE_VOCABULARY, name))
        .addModifiers(visibility())
        .addJavadoc(
            "What updates can change of {@link $T}: neither its key nor what is set by itself.\n",
            model.type())
        .addMethods(code.inUpdates(name, updated, indexed::has));
    new SlotUpdateCode(model, types, code.names()).addTo(type);
    return type.build();
  }

  private boolean isUpdated(AttributeModel attribute) {
    return !model.keyMembers().contains(attribute)
        && attribute.special().keySet().stream().noneMatch(SpecialRole::isMadeOnWrite);
  }

  private Modifier[] visibility() {
    return model.traits().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }
}
