package dev.dynaset.processor.scan;

import dev.dynaset.processor.keys.TemplateText;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.MemberTemplate;
import dev.dynaset.processor.model.SegmentForm;
import dev.dynaset.processor.naming.Suggestion;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how key attributes are made of the members of a model. */
final class TemplateScanner {
  private final ClassModel model;
  private final char delimiter;
  private final List<Finding> findings;

  TemplateScanner(ClassModel model, char delimiter, List<Finding> findings) {
    this.model = model;
    this.delimiter = delimiter;
    this.findings = findings;
  }

  /** The template that a text is; empty, and a finding, if it is none. */
  Optional<MemberTemplate> scan(Located<String> text) {
    TemplateText template = TemplateText.of(text.value());
    if (template.objection().isPresent()) {
      report(Problem.TEMPLATE_SYNTAX, text, text.value(), template.objection().get());
      return Optional.empty();
    }
    List<MemberTemplate.Part> parts = new ArrayList<>();
    for (TemplateText.Part part : template.parts()) {
      if (part instanceof TemplateText.Literal literal) {
        parts.add(new MemberTemplate.Literal(literal.text()));
      } else {
        segment((TemplateText.Segment) part, text).ifPresent(parts::add);
      }
    }
    return parts.size() == template.parts().size()
        ? Optional.of(new MemberTemplate(text, parts, delimiter))
        : Optional.empty();
  }

  private Optional<MemberTemplate.Segment> segment(
      TemplateText.Segment segment, Located<String> text) {
    if (!SegmentForms.isKnown(segment.form())) {
      report(
          Problem.TEMPLATE_SYNTAX,
          text,
          text.value(),
          "':" + segment.form() + "' is no form of a member. Write a number of digits, 'lower',"
              + " 'upper', 'day', 'month' or 'year'");
      return Optional.empty();
    }
    Optional<AttributeModel> member = model.attribute(segment.member());
    if (member.isEmpty()) {
      report(
          Problem.TEMPLATE_UNKNOWN_MEMBER,
          text,
          text.value(),
          segment.member(),
          model.displayName(),
          suggestion(segment.member()));
      return Optional.empty();
    }
    SegmentForms forms = SegmentForms.of(member.get(), delimiter);
    Optional<SegmentForm> form = forms.find(segment.form());
    if (form.isEmpty() && member.get().type().isMapped()) {
      report(
          Problem.SEGMENT_TYPE,
          text,
          text.value(),
          segment.member(),
          forms.objection(segment.form()));
    }
    return form.map(found -> new MemberTemplate.Segment(member.get(), found));
  }

  private String suggestion(String unknown) {
    List<String> members =
        model.attributes().stream().map(AttributeModel::member).toList();
    String near = Suggestion.of(unknown, members);
    return near.isEmpty() ? " It has: " + String.join(", ", members) + "." : near;
  }

  private void report(Problem problem, Located<String> text, Object... words) {
    findings.add(problem.at(text.position(), words));
  }
}
