package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;

/** A document has none of the marks that mean something to items only. */
final class DocumentMarksRule implements ClassRule {
  @Override
  public void check(ClassModel model, Report report) {
    for (AttributeModel attribute : model.attributes()) {
      attribute.hashKey().ifPresent(position -> report(model, position, report));
      attribute.rangeKey().ifPresent(position -> report(model, position, report));
      attribute.fromKey().ifPresent(mark -> report(model, mark.position(), report));
      attribute.special().values().forEach(position -> report(model, position, report));
    }
  }

  private static void report(ClassModel model, SourcePosition position, Report report) {
    report.add(
        Problem.ANNOTATION_NOT_IN_DOCUMENT,
        position,
        position.annotationName(),
        model.displayName());
  }
}
