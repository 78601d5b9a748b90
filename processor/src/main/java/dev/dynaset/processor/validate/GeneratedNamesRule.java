package dev.dynaset.processor.validate;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.Names;
import dev.dynaset.processor.problem.Problem;

/** Generated classes have legal names, which nobody else has. */
final class GeneratedNamesRule implements Rule {
  private final TakenNames names;

  GeneratedNamesRule(TakenNames names) {
    this.names = names;
  }

  @Override
  public void check(TableModel model, Report report) {
    if (!Names.isLegalIdentifier(model.prefix().value())) {
      report.add(
          Problem.GENERATED_PREFIX_ILLEGAL,
          model.prefix().position(),
          model.prefix().value());
      return;
    }
    for (ClassName name : GeneratedTypes.of(model).all()) {
      names
          .ownerOf(name)
          .ifPresent(owner -> report.add(
              Problem.GENERATED_NAME_TAKEN,
              model.prefix().position(),
              model.displayName(),
              name.simpleName(),
              owner,
              model.table().value()));
    }
  }
}
