package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.CollectionType;
import dev.dynaset.processor.model.ConvertedType;
import dev.dynaset.processor.model.DocumentType;
import dev.dynaset.processor.model.EnumType;
import dev.dynaset.processor.model.MapType;
import dev.dynaset.processor.model.ScalarType;
import dev.dynaset.processor.model.StoredCases;
import dev.dynaset.processor.model.WrapperType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an absent attribute means, as an expression.
 *
 * @param text its text, which is legal
 */
record AbsentCode(String text) implements StoredCases<CodeBlock> {
  static CodeBlock of(AttributeType type, String text) {
    return type.match(new AbsentCode(text));
  }

  /**
   * Its form and it, for the shape, which is made before the constants of the codec are: {@code
   * Forms.intValue(), 5}. Of collections it is the empty one, whatever they hold.
   */
  static CodeBlock stored(AttributeType type, String text) {
    if (type instanceof CollectionType) {
      return CodeBlock.of(
          "$1T.list($1T.string()), $2T.of()", RuntimeTypes.FORMS, ClassName.get(List.class));
    }
    if (type instanceof MapType) {
      return CodeBlock.of(
          "$1T.map($1T.string(), $1T.string()), $2T.of()",
          RuntimeTypes.FORMS,
          ClassName.get(Map.class));
    }
    CodeBlock form =
        type.match(new FormCode(constant -> FormConstants.enumForm((EnumType) constant)));
    return CodeBlock.of("$L, $L", form, of(type, text));
  }

  @Override
  public CodeBlock enumeration(EnumType type) {
    return CodeBlock.of("$T.$L", type.javaType(), text);
  }

  @Override
  public CodeBlock collection(CollectionType type) {
    Class<?> empty = switch (type.kind()) {
      case SET -> LinkedHashSet.class;
      case SORTED_SET -> TreeSet.class;
      default -> ArrayList.class;
    };
    return CodeBlock.of("new $T<>()", empty);
  }

  @Override
  public CodeBlock map(MapType type) {
    return CodeBlock.of("new $T<>()", type.sorted() ? TreeMap.class : LinkedHashMap.class);
  }

  @Override
  public CodeBlock document(DocumentType type) {
    throw illegal(type);
  }

  @Override
  public CodeBlock converted(ConvertedType type) {
    throw illegal(type);
  }

  @Override
  public CodeBlock wrapper(WrapperType type) {
    throw illegal(type);
  }

  private static IllegalArgumentException illegal(AttributeType type) {
    return new IllegalArgumentException("no such value: " + type);
  }

  @Override
  public CodeBlock scalar(ScalarType type) {
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
      case INSTANT,
          LOCAL_DATE,
          LOCAL_DATE_TIME,
          OFFSET_DATE_TIME,
          ZONED_DATE_TIME,
          LOCAL_TIME,
          DURATION,
          PERIOD,
          YEAR,
          YEAR_MONTH -> CodeBlock.of("$T.parse($S)", java, text);
      case BINARY,
          CHARACTER,
          SDK_BYTES,
          BYTE_BUFFER,
          ATTRIBUTE_VALUE,
          EPOCH_SECONDS,
          BOOLEANS,
          SHORTS,
          INTS,
          LONGS,
          FLOATS,
          DOUBLES -> throw illegal(type);
    };
  }
}
