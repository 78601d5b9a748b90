package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ProjectedComponent;
import dev.dynaset.processor.model.ProjectionModel;
import dev.dynaset.processor.model.SourceStep;
import dev.dynaset.processor.model.TableModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What reads the parts of items that a record has: {@code OrderSummaryProjection}. */
final class ProjectionClass {
  private final ProjectionModel projection;
  private final TableModel table;
  private final ClassName name;
  /** The documents that tell whether anything is there, each by its attribute. */
  private final Map<AttributeModel, List<SourceStep>> guards = new LinkedHashMap<>();

  private final List<AttributeModel> byPosition;
  private final CodecConstants constants;
  private final MemberCode members;

  ProjectionClass(ProjectionModel projection) {
    this.projection = projection;
    this.table = projection.table().orElseThrow();
    this.name = projection.generated();
    projection
        .components()
        .forEach(
            component -> component.guard().ifPresent(guard -> guards.put(guard, component.way())));
    this.byPosition = Stream.concat(
            projection.type().attributes().stream(), guards.keySet().stream())
        .toList();
    this.constants = new CodecConstants(projection.type().type(), byPosition);
    this.members = new MemberCode(constants, CodeBlock.of(""));
  }

  TypeSpec spec() {
    Modifier[] visibility =
        projection.type().traits().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    ClassName record = projection.type().type();
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addModifiers(visibility)
        .addModifiers(Modifier.FINAL)
        .superclass(
            ParameterizedTypeName.get(RuntimeTypes.PROJECTION_DECODER, table.type(), record))
        .addJavadoc("The parts of {@link $T} that {@link $T} has.\n", table.type(), record)
        .addField(CodecClass.instance(name).toBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("The only instance, for {@code select}.")
            .build());
    // The key comes first, for messages.
    int position = table.hashKeys().size() + table.rangeKeys().size();
    for (AttributeModel attribute : byPosition) {
      type.addField(FieldSpec.builder(int.class, constants.name(attribute))
          .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
          .initializer("$L", position++)
          .build());
    }
    new FormConstants(name, constants, Modifier.PRIVATE).addTo(type);
    return type.addMethod(constructor()).addMethod(read()).build();
  }

  private MethodSpec constructor() {
    List<AttributeModel> keys =
        Stream.concat(table.hashKeys().stream(), table.rangeKeys().stream()).toList();
    CodeBlock shape = ShapeCode.ofItem(
        table.displayName(), keys.size(), keys, key -> String.valueOf(keys.indexOf(key)));
    Stream<CodeBlock> paths = Stream.concat(
            projection.components().stream().map(ProjectedComponent::steps),
            guards.values().stream())
        .map(SourceCode::of);
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement(
            "super(\n$L)", Stream.concat(Stream.of(shape), paths).collect(CodeBlock.joining(",\n")))
        .build();
  }

  private MethodSpec read() {
    return CodecClass.override("read")
        .returns(projection.type().type())
        .addParameter(RuntimeTypes.ITEM_READER, "in")
        .addCode(new Construction(projection.type(), this::reading).body())
        .build();
  }

  private CodeBlock reading(AttributeModel attribute) {
    if (attribute.absent().isEmpty()) {
      return members.reading(attribute);
    }
    ProjectedComponent component = projection.components().stream()
        .filter(candidate -> candidate.name().equals(attribute.member()))
        .findFirst()
        .orElseThrow();
    boolean isOptional =
        !component.type().box().equals(attribute.type().javaType().box());
    CodeBlock value = members.reading(attribute, false);
    CodeBlock present =
        isOptional ? CodeBlock.of("$T.of($L)", raw(component.type()), value) : value;
    CodeBlock empty =
        isOptional ? CodeBlock.of("$T.empty()", raw(component.type())) : CodeBlock.of("null");
    return component
        .guard()
        .map(guard ->
            CodeBlock.of("in.isAbsent($L) ? $L : $L", constants.name(guard), empty, present))
        .orElse(present);
  }

  private static TypeName raw(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType : type;
  }
}
