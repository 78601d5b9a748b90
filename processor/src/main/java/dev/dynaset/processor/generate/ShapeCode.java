package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import dev.dynaset.processor.model.AttributeModel;
import java.util.List;
import java.util.function.Function;

/** The shape of a model or a document: {@code ItemShape.ofItem("Order", 1, "id", "status")}. */
final class ShapeCode {
  private final CodeBlock start;
  private final List<AttributeModel> attributes;
  private final Function<AttributeModel, String> position;
  private final boolean isArgument;

  /**
   * A shape.
   *
   * @param start what a shape starts with: a call, up to the first member
   * @param attributes the attributes in the order of their positions
   * @param position the constant of the position of an attribute
   * @param isArgument whether it begins a line as one of several arguments
   */
  private ShapeCode(
      CodeBlock start,
      List<AttributeModel> attributes,
      Function<AttributeModel, String> position,
      boolean isArgument) {
    this.start = start;
    this.attributes = attributes;
    this.position = position;
    this.isArgument = isArgument;
  }

  /** That of the items of a model, whose first attributes are the key of the table. */
  static CodeBlock ofItem(
      String model,
      int keyCount,
      List<AttributeModel> attributes,
      Function<AttributeModel, String> position) {
    CodeBlock start = CodeBlock.of("$T.ofItem($S, $L", RuntimeTypes.ITEM_SHAPE, model, keyCount);
    return new ShapeCode(start, attributes, position, false).code();
  }

  /** The same, as one of several arguments. */
  static CodeBlock ofEntity(
      String model,
      int keyCount,
      List<AttributeModel> attributes,
      Function<AttributeModel, String> position) {
    CodeBlock start = CodeBlock.of("$T.ofItem($S, $L", RuntimeTypes.ITEM_SHAPE, model, keyCount);
    return new ShapeCode(start, attributes, position, true).code();
  }

  /** That of a document. */
  static CodeBlock ofDocument(
      String model, List<AttributeModel> attributes, Function<AttributeModel, String> position) {
    CodeBlock start = CodeBlock.of("$T.ofDocument($S", RuntimeTypes.ITEM_SHAPE, model);
    return new ShapeCode(start, attributes, position, false).code();
  }

  private CodeBlock code() {
    CodeBlock.Builder code = start.toBuilder();
    attributes.forEach(attribute -> code.add(", $L", StringLiteral.of(attribute.member())));
    code.add(isArgument ? ")$>$>" : ")");
    List<AttributeModel> renamed = attributes.stream()
        .filter(attribute -> !attribute.name().equals(attribute.member()))
        .toList();
    if (!renamed.isEmpty()) {
      code.add(
          "\n.storedAs(\n$>$>$L$<$<)",
          CodeBlock.join(renamed.stream().map(ShapeCode::name).toList(), ",\n"));
    }
    if (attributes.stream().anyMatch(AttributeModel::sensitive)) {
      CodeBlock masked = attributes.stream()
          .filter(AttributeModel::sensitive)
          .map(attribute -> CodeBlock.of("$L", position.apply(attribute)))
          .collect(CodeBlock.joining(", "));
      code.add("\n.masking($L)", masked);
    }
    attributes.forEach(attribute -> attribute
        .absent()
        .map(absent -> AbsentCode.stored(attribute.type(), absent.value()))
        .ifPresent(absent -> code.add("\n.meaning($L, $L)", position.apply(attribute), absent)));
    return code.add(isArgument ? "$<$<" : "").build();
  }

  private static CodeBlock name(AttributeModel attribute) {
    return CodeBlock.of("$S, $L", attribute.member(), StringLiteral.of(attribute.name()));
  }
}
