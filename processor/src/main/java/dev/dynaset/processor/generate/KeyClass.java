package dev.dynaset.processor.generate;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.Scalar;
import dev.dynaset.processor.model.ScalarType;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.Names;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The key of a model as a value: {@code OrderKey}. */
final class KeyClass {
  private final TableModel model;
  private final ClassName name;
  private final List<KeyPart> parts;

  KeyClass(TableModel model, GeneratedTypes types) {
    this.model = model;
    this.name = types.key();
    this.parts = Keys.ofTable(model);
  }

  /** The name of the accessor of a part: its member, unless every object has such a method. */
  static String accessor(KeyPart part, List<KeyPart> parts) {
    String name = part.member();
    while (Names.isMethodOfObject(name) || isMemberOfOther(name, part, parts)) {
      name += "_";
    }
    return name;
  }

  private static boolean isMemberOfOther(String name, KeyPart part, List<KeyPart> parts) {
    return parts.stream()
        .anyMatch(other -> !other.equals(part) && other.member().equals(name));
  }

  TypeSpec spec() {
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addModifiers(
            model.traits().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
        .addModifiers(Modifier.FINAL)
        .addJavadoc("The key of a {@link $T}.\n", model.type());
    parts.forEach(part -> type.addField(
        FieldSpec.builder(part.type(), part.variable(), Modifier.PRIVATE, Modifier.FINAL)
            .build()));
    type.addMethod(constructor()).addMethod(of());
    parts.forEach(part -> type.addMethod(accessorMethod(part)));
    return type.addMethod(equalsMethod())
        .addMethod(hashCodeMethod())
        .addMethod(toStringMethod())
        .build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    for (KeyPart part : parts) {
      constructor.addParameter(part.parameter());
      constructor.addStatement("this.$L = $L", part.variable(), checked(part));
    }
    return constructor.build();
  }

  private static CodeBlock checked(KeyPart part) {
    if (part.type().equals(TypeName.DOUBLE) || part.type().equals(TypeName.FLOAT)) {
      // 0 and -0 are one key to DynamoDB; this makes them one here.
      return CodeBlock.of("$L + 0", part.variable());
    }
    if (part.type().isPrimitive()) {
      return CodeBlock.of("$L", part.variable());
    }
    return isBinary(part)
        ? CodeBlock.of("$L.clone()", part.variable())
        : CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, part.variable(), part.member());
  }

  private MethodSpec of() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name)
        .addJavadoc("The key of these parts.");
    parts.forEach(part -> method.addParameter(part.parameter()));
    return method.addStatement("return new $T($L)", name, arguments()).build();
  }

  private CodeBlock arguments() {
    return parts.stream()
        .map(part -> CodeBlock.of("$L", part.variable()))
        .collect(CodeBlock.joining(", "));
  }

  private MethodSpec accessorMethod(KeyPart part) {
    return MethodSpec.methodBuilder(accessor(part, parts))
        .addModifiers(Modifier.PUBLIC)
        .returns(part.type())
        .addJavadoc(
            "$L", "The " + (part.attribute().hashKey().isPresent() ? "hash" : "range") + " key.")
        .addStatement(isBinary(part) ? "return $L.clone()" : "return $L", part.variable())
        .build();
  }

  private MethodSpec equalsMethod() {
    CodeBlock comparisons =
        parts.stream().map(KeyClass::comparison).collect(CodeBlock.joining("\n&& "));
    return override("equals", TypeName.BOOLEAN)
        .addParameter(Object.class, "other")
        .addStatement("return other instanceof $T that\n&& $L", name, comparisons)
        .build();
  }

  private static CodeBlock comparison(KeyPart part) {
    String member = part.variable();
    if (part.type().equals(TypeName.FLOAT) || part.type().equals(TypeName.DOUBLE)) {
      return CodeBlock.of("$T.compare(this.$L, that.$L) == 0", part.type().box(), member, member);
    }
    if (part.type().isPrimitive()) {
      return CodeBlock.of("this.$L == that.$L", member, member);
    }
    return switch (scalar(part)) {
      case BINARY -> CodeBlock.of("$T.equals(this.$L, that.$L)", Arrays.class, member, member);
      // 1.0 and 1.00 are one key to DynamoDB.
      case BIG_DECIMAL -> CodeBlock.of("this.$L.compareTo(that.$L) == 0", member, member);
      default -> CodeBlock.of("this.$L.equals(that.$L)", member, member);
    };
  }

  private MethodSpec hashCodeMethod() {
    CodeBlock hash = hash(parts.get(0));
    for (KeyPart part : parts.subList(1, parts.size())) {
      hash = CodeBlock.of("31 * $L + $L", hash, hash(part));
    }
    return override("hashCode", TypeName.INT).addStatement("return $L", hash).build();
  }

  private static CodeBlock hash(KeyPart part) {
    String variable = part.variable();
    if (part.type().isPrimitive()) {
      return CodeBlock.of("$T.hashCode($L)", part.type().box(), variable);
    }
    return switch (scalar(part)) {
      case BINARY -> CodeBlock.of("$T.hashCode($L)", Arrays.class, variable);
      case BIG_DECIMAL -> CodeBlock.of("$L.stripTrailingZeros().hashCode()", variable);
      default -> CodeBlock.of("$L.hashCode()", variable);
    };
  }

  private MethodSpec toStringMethod() {
    CodeBlock.Builder text = CodeBlock.builder();
    String literal = model.displayName() + " {";
    for (KeyPart part : parts) {
      literal += part.member() + "=";
      if (part.attribute().sensitive()) {
        literal += "***";
      } else {
        text.add("$S + $L + ", literal, shown(part));
        literal = "";
      }
      literal += part.equals(parts.get(parts.size() - 1)) ? "}" : ", ";
    }
    return override("toString", ClassName.get(String.class))
        .addStatement("return $L$S", text.build(), literal)
        .build();
  }

  private static CodeBlock shown(KeyPart part) {
    return isBinary(part)
        ? CodeBlock.of("$T.of().formatHex($L)", HexFormat.class, part.variable())
        : CodeBlock.of("$L", part.variable());
  }

  /**
   * The scalar that is compared as a part is in Java, however it is stored; of one that is no
   * scalar, any that is compared by its {@code equals}.
   */
  private static Scalar scalar(KeyPart part) {
    TypeName type = part.type();
    if (type.isPrimitive()) {
      boolean isFloating = type.equals(TypeName.FLOAT) || type.equals(TypeName.DOUBLE);
      return isFloating ? Scalar.DOUBLE : Scalar.INT;
    }
    if (type.equals(ArrayTypeName.of(TypeName.BYTE))) {
      return Scalar.BINARY;
    }
    return part.attribute().type().content() instanceof ScalarType known
        ? known.scalar()
        : Scalar.STRING;
  }

  private static boolean isBinary(KeyPart part) {
    return scalar(part) == Scalar.BINARY;
  }

  private static MethodSpec.Builder override(String method, TypeName returned) {
    return MethodSpec.methodBuilder(method)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned);
  }
}
