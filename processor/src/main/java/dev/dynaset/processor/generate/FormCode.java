package dev.dynaset.processor.generate;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.AttributeType.CollectionType;
import dev.dynaset.processor.model.AttributeType.DocumentType;
import dev.dynaset.processor.model.AttributeType.MapType;
import dev.dynaset.processor.model.AttributeType.ScalarType;
import dev.dynaset.processor.model.CollectionKind;
import dev.dynaset.processor.model.Wire;
import java.util.function.Function;

/**
 * Forms as expressions: {@code Forms.list(Forms.string())}.
 *
 * @param part the expressions of the types that a type is made of
 */
record FormCode(Function<AttributeType, CodeBlock> part) {
  CodeBlock of(AttributeType type) {
    if (type instanceof ScalarType scalar) {
      return CodeBlock.of("$T.$L()", RuntimeTypes.FORMS, scalar.scalar().form());
    }
    if (type instanceof DocumentType document) {
      return CodeBlock.of("$T.INSTANCE.form()", document.codec());
    }
    if (type instanceof CollectionType collection) {
      return collection(collection);
    }
    if (type instanceof MapType map) {
      return CodeBlock.of(
          "$T.$L($L, $L)",
          RuntimeTypes.FORMS,
          map.sorted() ? "sortedMap" : "map",
          part.apply(map.key()),
          element(map.value(), map.nullableValues()));
    }
    throw new IllegalArgumentException("no form of " + type);
  }

  private CodeBlock collection(CollectionType type) {
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
    return nullable
        ? CodeBlock.of("$T.nullable($L)", RuntimeTypes.FORMS, part.apply(type))
        : part.apply(type);
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
