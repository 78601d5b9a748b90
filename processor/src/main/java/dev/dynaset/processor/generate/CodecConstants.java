package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.ConstantFormType;
import dev.dynaset.processor.model.ConvertedType;
import dev.dynaset.processor.model.WrapperType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of the constants of a codec: the positions of its attributes, and the forms of the types
 * that need an object each.
 */
final class CodecConstants {
  static final String INSTANCE = "INSTANCE";

  /** A name that no constant may have, as its own tag: JavaPoet else draws a random one for it. */
  private record Taken(String name) {}

  /** The template of an attribute: those of two attributes may be equal. */
  private record Template(AttributeModel attribute) {}

  private final NameAllocator names = new NameAllocator();
  /** Of the classes that convert records of one component; two packages can have one name. */
  private final NameAllocator converters = new NameAllocator();
  /** The innermost first, since others are made of them. */
  private final Set<ConstantFormType> forms = new LinkedHashSet<>();

  CodecConstants(ClassName model, List<AttributeModel> byPosition) {
    byPosition.forEach(attribute -> collect(attribute.type()));
    // A constant must not hide a class that the code names: enums may be called as constants are.
    typeNames(model, byPosition).forEach(name -> names.newName(name, new Taken(name)));
    names.newName(INSTANCE, INSTANCE);
    byPosition.forEach(attribute -> names.newName(constantCase(attribute.member()), attribute));
    forms.forEach(type -> names.newName(constantCase(simpleName(type)) + "_FORM", type));
    byPosition.stream()
        .filter(attribute -> attribute.template().isPresent())
        .forEach(attribute ->
            names.newName(constantCase(attribute.member()) + "_TEMPLATE", new Template(attribute)));
    forms.stream()
        .filter(WrapperType.class::isInstance)
        .forEach(type -> converters.newName(simpleName(type) + "Converter", type));
  }

  private void collect(AttributeType type) {
    type.parts().forEach(this::collect);
    if (type instanceof ConstantFormType form) {
      forms.add(form);
    }
  }

  private Set<String> typeNames(ClassName model, List<AttributeModel> byPosition) {
    Set<String> all = new LinkedHashSet<>(model.simpleNames());
    Stream.concat(
            forms.stream(),
            byPosition.stream()
                .filter(attribute -> attribute.absent().isPresent())
                .map(AttributeModel::type))
        .map(AttributeType::javaType)
        .filter(type -> type instanceof ClassName)
        .forEach(type -> all.addAll(((ClassName) type).simpleNames()));
    return all;
  }

  private static String simpleName(AttributeType type) {
    TypeName name =
        type instanceof ConvertedType converted ? converted.converter() : type.javaType();
    ClassName raw =
        name instanceof ParameterizedTypeName generic ? generic.rawType : (ClassName) name;
    boolean takesType = name instanceof ParameterizedTypeName;
    return takesType && type.javaType() instanceof ClassName own
        ? own.simpleName() + raw.simpleName()
        : raw.simpleName();
  }

  /** {@code CREATED_AT} of {@code createdAt}. */
  private static String constantCase(String member) {
    StringBuilder constant = new StringBuilder();
    for (int i = 0; i < member.length(); i++) {
      if (i > 0 && isUpper(member.charAt(i)) && isLowerOrDigit(member.charAt(i - 1))) {
        constant.append('_');
      }
      constant.append(member.charAt(i));
    }
    return constant.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLowerOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** The types that have a constant of their form, those that others are made of first. */
  Set<ConstantFormType> forms() {
    return forms;
  }

  /** The constant of the position of an attribute, or of the form of a type. */
  String name(Object attributeOrType) {
    return names.get(attributeOrType);
  }

  /** The constant of the template that an attribute is made by. */
  String template(AttributeModel attribute) {
    return names.get(new Template(attribute));
  }

  /** The nested class that converts a record of one component. */
  String converterName(WrapperType type) {
    return converters.get(type);
  }

  /**
   * The form of a type as an expression.
   *
   * @param constants where the constants are, a dot behind it; empty within the codec
   */
  CodeBlock form(AttributeType type, CodeBlock constants) {
    return type.match(new FormCode(form -> CodeBlock.of("$L$L", constants, name(form))));
  }

  /** The form of a type as an expression within the codec. */
  CodeBlock form(AttributeType type) {
    return form(type, CodeBlock.of(""));
  }
}
