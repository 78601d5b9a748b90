package dev.dynaset.processor.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dynaset.processor.model.DocumentModel;
import dev.dynaset.processor.model.Subtypes;
import dev.dynaset.processor.model.Subtypes.Subtype;
import dev.dynaset.processor.naming.Names;
import dev.dynaset.processor.problem.Problem;
import java.util.HashMap;
import java.util.Map;

/** The discriminator tells the documents of an interface apart, and is none of their own. */
final class SubtypesRule {
  void check(DocumentModel document, Subtypes subtypes, Report report) {
    String discriminator = subtypes.discriminator().value();
    int length = discriminator.getBytes(UTF_8).length;
    if (length == 0 || length > Names.MAX_ATTRIBUTE_BYTES) {
      report.add(Problem.DISCRIMINATOR_ILLEGAL, subtypes.discriminator().position(), discriminator);
    }
    Map<String, Subtype> byName = new HashMap<>();
    for (Subtype subtype : subtypes.all()) {
      if (subtype.attributes().contains(discriminator)) {
        report.add(
            Problem.DISCRIMINATOR_TAKEN,
            subtypes.discriminator().position(),
            document.model().displayName(),
            discriminator,
            displayName(subtype));
      }
      Subtype other = byName.putIfAbsent(subtype.name().value(), subtype);
      if (other != null) {
        report.add(
            Problem.SUBTYPE_NAME_DUPLICATE,
            document.model().position(),
            document.model().displayName(),
            displayName(other),
            displayName(subtype),
            subtype.name().value());
      }
    }
  }

  private static String displayName(Subtype subtype) {
    return String.join(".", subtype.type().simpleNames());
  }
}
