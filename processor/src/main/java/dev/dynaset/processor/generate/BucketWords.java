package dev.dynaset.processor.generate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.FixedText.TimeUnit;
import dev.dynaset.processor.model.MemberTemplate;
import dev.dynaset.processor.model.Scalar;
import dev.dynaset.processor.model.ScalarType;
import dev.dynaset.processor.model.SegmentForm;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What Javadoc says of a time of which a key holds the day, the month or the year alone. */
final class BucketWords {
  private BucketWords() {}

  /** That any other of the day does as well; empty if the key holds all of the member, or it is no time. */
  static String of(Optional<MemberTemplate> template, AttributeModel member) {
    List<SegmentForm> forms = template.stream()
        .flatMap(made -> made.segments().stream())
        .filter(segment -> segment.attribute().equals(member))
        .map(MemberTemplate.Segment::form)
        .toList();
    boolean isWhole = forms.stream().anyMatch(form -> !(form instanceof SegmentForm.Start));
    return isWhole
        ? ""
        : forms.stream()
            .map(form -> ((SegmentForm.Start) form).unit())
            .max(Comparator.naturalOrder())
            .map(unit -> "; any " + part(unit, member) + " of the " + unit.form() + " will do")
            .orElse("");
  }

  private static String part(TimeUnit unit, AttributeModel member) {
    if (unit == TimeUnit.DAY) {
      return "time";
    }
    boolean hasNoDays =
        member.type().content() instanceof ScalarType type && type.scalar() == Scalar.YEAR_MONTH;
    return hasNoDays ? "month" : "day";
  }
}
