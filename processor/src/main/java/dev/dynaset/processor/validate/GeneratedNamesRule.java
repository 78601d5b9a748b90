package dev.dynaset.processor.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.DocumentClasses;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.HiddenClasses;
import dev.dynaset.processor.model.ProjectionModel;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.SharedTypes;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Generated classes have legal names, which nobody else has. */
final class GeneratedNamesRule implements Rule {
  /** The start of the annotation at which a kind of items says how its classes are called. */
  static final String KIND = "@ItemKey(…, ";

  private static final int MAX_FILE_NAME = 255;

  private final TakenNames names;
  /** The annotation of a model that can have other names; empty for that of the table. */
  private final String annotation;

  GeneratedNamesRule(TakenNames names) {
    this(names, "");
  }

  private GeneratedNamesRule(TakenNames names, String annotation) {
    this.names = names;
    this.annotation = annotation;
  }

  /** The rule for kinds of items of a table. */
  static GeneratedNamesRule ofKinds(TakenNames names) {
    return new GeneratedNamesRule(names, KIND);
  }

  @Override
  public void check(TableModel model, Report report) {
    GeneratedTypes types = GeneratedTypes.of(model);
    String where =
        annotation.isEmpty() ? "@Table(value = \"" + model.table().value() + "\", " : annotation;
    check(model.model(), where, types.all(), types.files(), report);
    checkHidden(model.model(), HiddenClasses.of(model), report);
  }

  /** Checks the names of the classes of a table of several kinds of items. */
  void check(SharedTableModel shared, Report report) {
    SharedTypes types = SharedTypes.of(shared);
    String where = "@Table(value = \"" + shared.table().value() + "\", ";
    check(shared.model(), where, types.all(), types.files(), report);
  }

  /** Checks the names of the classes of a document. */
  void check(ClassModel document, Report report) {
    DocumentClasses classes = DocumentClasses.of(document);
    check(document, "@Document(", classes.all(), classes.files(), report);
    checkHidden(document, HiddenClasses.of(document), report);
  }

  /** Checks the name of the class of a projection. */
  void check(ProjectionModel projection, Report report) {
    String of = projection.of().value().toString();
    check(
        projection.type(),
        "@Projection(of = " + of.substring(of.lastIndexOf('.') + 1) + ".class, ",
        List.of(projection.generated()),
        List.of(projection.file()),
        report);
  }

  private static void checkHidden(ClassModel model, Optional<String> hidden, Report report) {
    hidden.ifPresent(name ->
        report.add(Problem.GENERATED_NAME_HIDES, model.position(), model.displayName(), name));
  }

  private void check(
      ClassModel model,
      String annotation,
      List<ClassName> generated,
      List<String> files,
      Report report) {
    if (!SourceVersion.isIdentifier(model.prefix().value())) {
      report.add(
          Problem.GENERATED_PREFIX_ILLEGAL,
          model.prefix().position(),
          model.prefix().value());
      return;
    }
    generated.stream()
        .filter(name -> names.ownerOf(name).isPresent())
        .findFirst()
        .ifPresent(name -> report.add(
            Problem.GENERATED_NAME_TAKEN,
            model.prefix().position(),
            model.displayName(),
            name.simpleName(),
            names.ownerOf(name).orElseThrow(),
            annotation));
    files.stream()
        .filter(file -> file.getBytes(UTF_8).length > MAX_FILE_NAME)
        .findFirst()
        .ifPresent(file -> report.add(
            Problem.GENERATED_NAME_LONG, model.prefix().position(), model.displayName(), file));
  }
}
