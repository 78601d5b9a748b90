package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.Accessor;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.OptionalType;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.model.UnknownAttributesType;

/** How a codec reads and writes the attributes of members. */
final class MemberCode {
  private final CodecConstants constants;
  private final CodeBlock owner;
  private final String source;

  /**
   * The code.
   *
   * @param owner where the constants are, a dot behind it; empty within the codec
   */
  MemberCode(CodecConstants constants, CodeBlock owner) {
    this(constants, owner, "in");
  }

  private MemberCode(CodecConstants constants, CodeBlock owner, String source) {
    this.constants = constants;
    this.owner = owner;
    this.source = source;
  }

  /** The same code, which reads from a variable of another name than {@code in}. */
  MemberCode from(String variable) {
    return new MemberCode(constants, owner, variable);
  }

  /** {@code in.string(ID)}. */
  CodeBlock reading(AttributeModel attribute) {
    return reading(attribute, attribute.nullable());
  }

  /** The reading of an attribute that may be null or not, whatever the member may be. */
  CodeBlock reading(AttributeModel attribute, boolean nullable) {
    CodeBlock reading = present(attribute, nullable);
    return attribute
        .absent()
        .map(absent -> CodeBlock.of(
            "$L.isAbsent($L) ? $L : $L",
            source,
            position(attribute),
            AbsentCode.of(attribute.type(), absent.value()),
            reading))
        .orElse(reading);
  }

  private CodeBlock present(AttributeModel attribute, boolean isNullable) {
    AttributeType type = attribute.type();
    if (type instanceof UnknownAttributesType) {
      return CodeBlock.of("$L.unknownAttributes()", source);
    }
    if (type instanceof OptionalType optional) {
      return optionalReading(attribute, optional);
    }
    ValueMethods methods = ValueMethods.of(type);
    String reader = methods.reader(isNullable);
    return methods.readsForm()
        ? CodeBlock.of(
            "$L.$L($L, $L)", source, reader, position(attribute), constants.form(type, owner))
        : CodeBlock.of("$L.$L($L)", source, reader, position(attribute));
  }

  private CodeBlock optionalReading(AttributeModel attribute, OptionalType type) {
    return isOfPrimitive(type)
        ? CodeBlock.of("$L.$L($L)", source, primitiveReader(type), position(attribute))
        : CodeBlock.of(
            "$L.optional($L, $L)",
            source,
            position(attribute),
            constants.form(type.content(), owner));
  }

  private static boolean isOfPrimitive(OptionalType type) {
    return !type.javaType().toString().startsWith("java.util.Optional<");
  }

  private static String primitiveReader(OptionalType type) {
    TypeName primitive = type.content().javaType().unbox();
    if (primitive.equals(TypeName.INT)) {
      return "optionalInt";
    }
    return primitive.equals(TypeName.LONG) ? "optionalLong" : "optionalDouble";
  }

  /** {@code out.string(ID, item.id)}. */
  CodeBlock writing(AttributeModel attribute, CodeBlock value) {
    AttributeType type = attribute.type();
    if (result(attribute) == Accessor.Result.OPTIONAL_PRIMITIVE && attribute.nullable()) {
      return CodeBlock.of("out.optional($L, $L)", position(attribute), value);
    }
    if (type instanceof OptionalType optional) {
      return isOfPrimitive(optional)
          ? CodeBlock.of("out.optional($L, $L)", position(attribute), value)
          : CodeBlock.of(
              "out.optional($L, $L, $L)",
              position(attribute),
              constants.form(optional.content(), owner),
              value);
    }
    boolean isAbsentFirst = isMadeOnWrite(attribute) && !type.javaType().isPrimitive();
    return writing(attribute, type, attribute.nullable() || isAbsentFirst, value);
  }

  /** A new item has none of these yet. */
  private static boolean isMadeOnWrite(AttributeModel attribute) {
    return attribute.special().keySet().stream().anyMatch(SpecialRole::isMadeOnWrite);
  }

  /** The writing of a part of a key, which is not null. */
  CodeBlock writingKey(AttributeModel attribute, CodeBlock value) {
    return writing(attribute, attribute.type().content(), false, value);
  }

  private CodeBlock writing(
      AttributeModel attribute, AttributeType type, boolean nullable, CodeBlock value) {
    ValueMethods methods = ValueMethods.of(type);
    String writer = methods.writer(nullable);
    return methods.writesForm()
        ? CodeBlock.of(
            "out.$L($L, $L, $L)", writer, position(attribute), constants.form(type, owner), value)
        : CodeBlock.of("out.$L($L, $L)", writer, position(attribute), value);
  }

  private CodeBlock position(AttributeModel attribute) {
    return CodeBlock.of("$L$L", owner, constants.name(attribute));
  }

  /** {@code item.id}, or {@code item.getId()}. */
  static CodeBlock getting(AttributeModel attribute) {
    return attribute
        .getter()
        .match(
            field -> CodeBlock.of("item.$L", field.name()),
            method -> CodeBlock.of("item.$L()$L", method.name(), unwrapping(attribute)),
            () -> CodeBlock.of("item.$L", attribute.member()));
  }

  private static String unwrapping(AttributeModel attribute) {
    return switch (result(attribute)) {
      case VALUE -> "";
      case OPTIONAL -> ".orElse(null)";
      // The writer takes it as it is; of a key there is none that is empty.
      case OPTIONAL_PRIMITIVE -> attribute.nullable() ? "" : ".orElseThrow()";
    };
  }

  private static Accessor.Result result(AttributeModel attribute) {
    return attribute
        .getter()
        .match(
            field -> Accessor.Result.VALUE, Accessor.Method::result, () -> Accessor.Result.VALUE);
  }
}
