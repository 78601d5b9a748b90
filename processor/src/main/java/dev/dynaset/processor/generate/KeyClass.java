package dev.dynaset.processor.generate;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.EntityPlace;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.MemberTemplate;
import dev.dynaset.processor.model.Scalar;
import dev.dynaset.processor.model.ScalarType;
import dev.dynaset.processor.model.SegmentForm;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.Names;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The key of a model as a value: {@code OrderKey}. */
final class KeyClass {
  private static final String MEMBERS = "MEMBERS";

  private final TableModel model;
  private final GeneratedTypes types;
  private final List<KeyPart> parts;

  KeyClass(TableModel model, GeneratedTypes types) {
    this.model = model;
    this.types = types;
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
    TypeSpec.Builder type = TypeSpec.classBuilder(types.key())
        .addModifiers(
            model.traits().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
        .addModifiers(Modifier.FINAL)
        .superclass(model.place().<TypeName>map(EntityPlace::key).orElse(RuntimeTypes.ITEM_KEY))
        .addJavadoc("The key of a {@link $T}.\n", model.type())
        .addFields(isMade() ? List.of(positions()) : List.of())
        .addMethod(constructor())
        .addMethod(of());
    parts.forEach(part -> type.addMethod(accessorMethod(part)));
    return type.build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    parts.forEach(part -> constructor.addParameter(part.parameter()));
    CodeBlock given = parts.stream()
        .map(part -> CodeBlock.of(", $L", given(part)))
        .collect(CodeBlock.joining(""));
    return constructor
        .addStatement(
            "super($L$T.INSTANCE.shape()$L)", isMade() ? MEMBERS + ", " : "", types.codec(), given)
        .build();
  }

  /** Whether the parts are members, and not the attributes of the key. */
  private boolean isMade() {
    return model.entity().flatMap(made -> made.keys().findAny()).isPresent();
  }

  /** Where the parts are among the members. */
  private FieldSpec positions() {
    CodecConstants constants = new CodecConstants(model.type(), model.byPosition());
    CodeBlock all = parts.stream()
        .map(part -> CodeBlock.of("$T.$L", types.codec(), constants.name(part.attribute())))
        .collect(CodeBlock.joining(", "));
    return FieldSpec.builder(
            int[].class, MEMBERS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("{$L}", all)
        .build();
  }

  /** What the superclass is given of a part. */
  private CodeBlock given(KeyPart part) {
    if (part.type().equals(TypeName.DOUBLE) || part.type().equals(TypeName.FLOAT)) {
      // 0 and -0 are one key to DynamoDB; this makes them one here.
      return CodeBlock.of("$L + 0", part.variable());
    }
    if (isDecimal(part)) {
      return CodeBlock.of("decimal($L)", part.variable());
    }
    Optional<SegmentForm.Text.Letters> folded = folded(part);
    if (folded.isPresent()) {
      String method = folded.get().name().toLowerCase(Locale.ROOT);
      return CodeBlock.of("$L($L)", method, part.variable());
    }
    // An array alone would be taken for all the parts.
    return CodeBlock.of(isArrayOfObjects(part) ? "(Object) $L" : "$L", part.variable());
  }

  private static boolean isArrayOfObjects(KeyPart part) {
    return part.type() instanceof ArrayTypeName array && !array.componentType.isPrimitive();
  }

  /** Whether it is stored as a number, whatever its scale is; a converter may tell scales apart. */
  private static boolean isDecimal(KeyPart part) {
    return part.attribute().type().content() instanceof ScalarType type
        && type.scalar() == Scalar.BIG_DECIMAL;
  }

  /** What is done with its letters, if keys that differ in these alone are one. */
  private Optional<SegmentForm.Text.Letters> folded(KeyPart part) {
    List<SegmentForm> forms = Stream.concat(model.hashKeys().stream(), model.rangeKeys().stream())
        .flatMap(key -> key.template().stream())
        .flatMap(template -> template.segments().stream())
        .filter(segment -> segment.attribute().equals(part.attribute()))
        .map(MemberTemplate.Segment::form)
        .toList();
    return forms.stream().noneMatch(SegmentForm::tells) && !forms.isEmpty()
        ? Optional.of(((SegmentForm.Text) forms.get(0)).letters())
        : Optional.empty();
  }

  private String reading(KeyPart part) {
    if (folded(part).isPresent()) {
      return "foldedPart";
    }
    return isDecimal(part) ? "decimalPart" : "part";
  }

  private MethodSpec of() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(types.key())
        .addJavadoc(parts.isEmpty() ? "{@return the key}" : "{@return the key of these parts}");
    parts.forEach(part -> method.addParameter(part.parameter()).addJavadoc(KeyJavadoc.tag(part)));
    CodeBlock arguments = parts.stream()
        .map(part -> CodeBlock.of("$L", part.variable()))
        .collect(CodeBlock.joining(", "));
    return method.addStatement("return new $T($L)", types.key(), arguments).build();
  }

  private MethodSpec accessorMethod(KeyPart part) {
    return MethodSpec.methodBuilder(accessor(part, parts))
        .addModifiers(Modifier.PUBLIC)
        .returns(part.type())
        .addJavadoc("{@return $L}", part.role())
        .addStatement("return $L($L)", reading(part), parts.indexOf(part))
        .build();
  }
}
