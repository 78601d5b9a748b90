package dev.dynaset.processor.generate;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.CollectionKind;
import dev.dynaset.processor.model.CollectionType;
import dev.dynaset.processor.model.ConvertedType;
import dev.dynaset.processor.model.DocumentType;
import dev.dynaset.processor.model.EnumType;
import dev.dynaset.processor.model.MapType;
import dev.dynaset.processor.model.ScalarType;
import dev.dynaset.processor.model.StoredCases;
import dev.dynaset.processor.model.Wire;
import dev.dynaset.processor.model.WrapperType;
import java.util.function.Function;

/**
 * Forms as expressions: {@code Forms.list(Forms.string())}.
 *
 * @param constant the constant of a form that is an object of its own
 */
record FormCode(Function<AttributeType, CodeBlock> constant) implements StoredCases<CodeBlock> {
  @Override
  public CodeBlock scalar(ScalarType type) {
    return CodeBlock.of(
        "$T.$L()", RuntimeTypes.FORMS, ScalarCode.of(type.scalar()).form());
  }

  @Override
  public CodeBlock document(DocumentType type) {
    return CodeBlock.of("$T.INSTANCE.form()", type.codec());
  }

  @Override
  public CodeBlock map(MapType type) {
    return CodeBlock.of(
        "$T.$L($L, $L)",
        RuntimeTypes.FORMS,
        type.sorted() ? "sortedMap" : "map",
        type.key().match(this),
        element(type.value(), type.nullableValues()));
  }

  @Override
  public CodeBlock enumeration(EnumType type) {
    return constant.apply(type);
  }

  @Override
  public CodeBlock converted(ConvertedType type) {
    return constant.apply(type);
  }

  @Override
  public CodeBlock wrapper(WrapperType type) {
    return constant.apply(type);
  }

  @Override
  public CodeBlock collection(CollectionType type) {
    // Neither has DynamoDB sets with a null, nor has Java an order for it.
    boolean nullable =
        type.nullableElements() && !isNativeSet(type) && type.kind() != CollectionKind.SORTED_SET;
    CodeBlock element = element(type.element(), nullable);
    if (type.kind() == CollectionKind.ARRAY) {
      TypeName component = ((ArrayTypeName) type.javaType()).componentType;
      return CodeBlock.of("$T.array($L, $L)", RuntimeTypes.FORMS, element, empty(component));
    }
    return CodeBlock.of("$T.$L($L)", RuntimeTypes.FORMS, method(type), element);
  }

  /** An array without elements; of arrays, the length stands before the other brackets. */
  private static CodeBlock empty(TypeName component) {
    StringBuilder brackets = new StringBuilder();
    TypeName innermost = component;
    while (innermost instanceof ArrayTypeName array) {
      brackets.append("[]");
      innermost = array.componentType;
    }
    return CodeBlock.of("new $T[0]$L", innermost, brackets);
  }

  private static boolean isNativeSet(CollectionType type) {
    return type.kind().isSet() && type.wire() != Wire.L;
  }

  private CodeBlock element(AttributeType type, boolean nullable) {
    return nullable(type.match(this), nullable);
  }

  /** The form of an element, which may be null. */
  private static CodeBlock nullable(CodeBlock form, boolean nullable) {
    return nullable ? CodeBlock.of("$T.nullable($L)", RuntimeTypes.FORMS, form) : form;
  }

  /** Other forms, but for an element that may be null. */
  static Function<AttributeType, CodeBlock> ofElement(
      Function<AttributeType, CodeBlock> form, AttributeType element, boolean nullable) {
    return type -> nullable(form.apply(type), nullable && type.equals(element));
  }

  private static String method(CollectionType type) {
    String set = switch (type.wire()) {
      case SS -> "StringSet";
      case NS -> "NumberSet";
      case BS -> "BinarySet";
      default -> "Set";
    };
    return switch (type.kind()) {
      case LIST -> "list";
      case SET -> set.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + set.substring(1);
      case SORTED_SET -> "sorted" + set;
      default -> "collection";
    };
  }
}
