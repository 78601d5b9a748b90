package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.SourceStep;
import dev.dynaset.processor.model.SourceStep.Cases;
import java.util.List;

/** Where the components of projections are in items. */
final class SourceCode {
  private SourceCode() {}

  /** {@code AttributePath.of("shipTo").attribute("city")}. */
  static CodeBlock of(List<SourceStep> steps) {
    CodeBlock.Builder path = CodeBlock.builder().add("$T", RuntimeTypes.ATTRIBUTE_PATH);
    boolean isFirst = true;
    for (SourceStep step : steps) {
      path.add(step.match(new Call(isFirst)));
      isFirst = false;
    }
    return path.build();
  }

  /** The call that goes a step further. */
  private record Call(boolean isFirst) implements Cases<CodeBlock> {
    @Override
    public CodeBlock member(SourceStep.Member step) {
      AttributeModel attribute = step.attribute().orElseThrow();
      String method = isFirst ? "of" : "attribute";
      return attribute.name().equals(attribute.member()) && !attribute.sensitive()
          ? CodeBlock.of(".$L($S)", method, attribute.member())
          : CodeBlock.of(
              ".$L($L, $S, $L)",
              method,
              StringLiteral.of(attribute.name()),
              attribute.member(),
              attribute.sensitive());
    }

    @Override
    public CodeBlock element(SourceStep.Element step) {
      return CodeBlock.of(".element($L)", step.index());
    }

    @Override
    public CodeBlock entry(SourceStep.Entry step) {
      return CodeBlock.of(".entry($L)", StringLiteral.of(step.key()));
    }
  }
}
