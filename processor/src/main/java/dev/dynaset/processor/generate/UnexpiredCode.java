package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods that leave out what has expired, of models whose items do. */
final class UnexpiredCode {
  private static final String METHOD = "unexpired";

  private final TableModel model;
  private final Optional<AttributeModel> expires;

  /** Those of the table. */
  UnexpiredCode(TableModel model) {
    this.model = model;
    this.expires = model.special(SpecialRole.TIME_TO_LIVE);
  }

  /** Those of an index, which cannot filter by its own key, nor by what it does not hold. */
  UnexpiredCode(TableModel model, IndexModel index) {
    this.model = model;
    this.expires = model
        .special(SpecialRole.TIME_TO_LIVE)
        .filter(attribute -> !Keys.of(model, index).contains(attribute))
        .filter(
            attribute -> !index.isPartial() || Keys.projected(model, index).contains(attribute));
  }

  /** The method of a query set that leaves items out. */
  List<MethodSpec> refinement(ClassName querySet) {
    return expires
        .map(attribute -> MethodSpec.methodBuilder(METHOD)
            .addModifiers(Modifier.PUBLIC)
            .returns(querySet)
            .addJavadoc(
                "$L",
                "Those whose " + JavadocText.code(attribute.member())
                    + " is not over, by a filter. DynamoDB returns the others until it deletes them,"
                    + " possibly days later.")
            .addStatement("return with(query().unexpired())")
            .build())
        .stream()
        .toList();
  }
}
