package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.AttributeType.CollectionType;
import dev.dynaset.processor.model.AttributeType.EnumType;
import dev.dynaset.processor.model.AttributeType.MapType;
import dev.dynaset.processor.model.AttributeType.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an absent attribute means, as an expression; its text is legal. */
final class AbsentCode {
  private AbsentCode() {}

  static CodeBlock of(AttributeType type, String text) {
    if (type instanceof EnumType) {
      return CodeBlock.of("$T.$L", type.javaType(), text);
    }
    if (type instanceof CollectionType collection) {
      Class<?> empty = switch (collection.kind()) {
        case SET -> LinkedHashSet.class;
        case SORTED_SET -> TreeSet.class;
        default -> ArrayList.class;
      };
      return CodeBlock.of("new $T<>()", empty);
    }
    if (type instanceof MapType map) {
      return CodeBlock.of("new $T<>()", map.sorted() ? TreeMap.class : LinkedHashMap.class);
    }
    return scalar((ScalarType) type, text);
  }

  private static CodeBlock scalar(ScalarType type, String text) {
    TypeName java = type.javaType();
    return switch (type.scalar()) {
      case STRING -> StringLiteral.of(text);
      case BOOLEAN -> CodeBlock.of("$L", text);
      // Not the text itself, which javac may take for octal.
      case INT -> CodeBlock.of("$L", Integer.valueOf(text));
      case BYTE -> CodeBlock.of("(byte) $L", Byte.valueOf(text));
      case SHORT -> CodeBlock.of("(short) $L", Short.valueOf(text));
      case LONG -> CodeBlock.of("$LL", Long.valueOf(text));
      case FLOAT -> CodeBlock.of("$Lf", new BigDecimal(text).floatValue());
      case DOUBLE -> CodeBlock.of("$Ld", new BigDecimal(text).doubleValue());
      case BIG_DECIMAL -> CodeBlock.of("new $T($S)", ClassName.get(BigDecimal.class), text);
      case BIG_INTEGER -> CodeBlock.of("new $T($S)", ClassName.get(BigInteger.class), text);
      case UUID -> CodeBlock.of("$T.fromString($S)", java, text);
      case URI -> CodeBlock.of("$T.create($L)", java, StringLiteral.of(text));
      case LOCALE -> CodeBlock.of("$T.forLanguageTag($S)", java, text);
      case CURRENCY -> CodeBlock.of("$T.getInstance($S)", java, text);
      default -> CodeBlock.of("$T.parse($S)", java, text);
    };
  }
}
