package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import dev.dynaset.processor.model.MemberTemplate;
import dev.dynaset.processor.model.SegmentForm;
import java.util.Locale;

/**
 * A template as an expression: {@code KeyTemplate.hash('#').literal("ORDER#").text("orderId")}, each
 * call on a line of its own.
 */
final class TemplateCode implements SegmentForm.Cases<CodeBlock> {
  private final String member;

  private TemplateCode(String member) {
    this.member = member;
  }

  /**
   * The expression.
   *
   * @param isHash whether it makes a hash key; else it makes a range key
   */
  static CodeBlock of(MemberTemplate template, boolean isHash) {
    CodeBlock.Builder code = CodeBlock.builder()
        .add("$T.$L($L)", RuntimeTypes.KEY_TEMPLATE, isHash ? "hash" : "range", character(template))
        .add("$>$>");
    for (MemberTemplate.Part part : template.parts()) {
      code.add(template.parts().size() > 1 ? "\n$L" : "$L", call(part));
    }
    return code.add("$<$<").build();
  }

  private static CodeBlock call(MemberTemplate.Part part) {
    if (part instanceof MemberTemplate.Literal literal) {
      return CodeBlock.of(".literal($L)", StringLiteral.of(literal.text()));
    }
    MemberTemplate.Segment segment = (MemberTemplate.Segment) part;
    return segment.form().match(new TemplateCode(segment.attribute().member()));
  }

  private static String character(MemberTemplate template) {
    char delimiter = template.delimiter();
    return "'" + (delimiter == '\'' || delimiter == '\\' ? "\\" : "") + delimiter + "'";
  }

  @Override
  public CodeBlock text(SegmentForm.Text form) {
    return CodeBlock.of(".$L($S)", form.letters().name().toLowerCase(Locale.ROOT), member);
  }

  @Override
  public CodeBlock oneOf(SegmentForm.OneOf form) {
    CodeBlock words = form.words().stream()
        .map(StringLiteral::of)
        .map(word -> CodeBlock.of("$L", word))
        .collect(CodeBlock.joining(", "));
    return CodeBlock.of(".oneOf($S, $L)", member, words);
  }

  @Override
  public CodeBlock fixed(SegmentForm.Fixed form) {
    return CodeBlock.of(".fixed($S, $S)", member, form.stored().pattern());
  }

  @Override
  public CodeBlock start(SegmentForm.Start form) {
    return CodeBlock.of(".start($S, $S)", member, form.unit().pattern());
  }

  @Override
  public CodeBlock padded(SegmentForm.Padded form) {
    return CodeBlock.of(".padded($S, $L)", member, form.width());
  }

  @Override
  public CodeBlock sortable(SegmentForm.Sortable form) {
    return CodeBlock.of(".$L($S)", form.isLong() ? "sortableLong" : "sortableInt", member);
  }
}
