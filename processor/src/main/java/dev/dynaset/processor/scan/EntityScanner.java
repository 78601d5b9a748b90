package dev.dynaset.processor.scan;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.EntityModel;
import dev.dynaset.processor.model.EntityModel.SlotModel;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.Making;
import dev.dynaset.processor.model.MemberTemplate;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads off the annotations of a model how its keys are made of members. */
final class EntityScanner {
  private final TypeElement type;
  private final AnnotationView table;
  private final List<IndexModel> indexes;
  private final List<Finding> findings;
  private final TemplateScanner templates;
  private boolean isWhole = true;
  private final Map<String, AttributeModel> slotsByName = new HashMap<>();

  /**
   * A scanner of one model.
   *
   * @param table the annotation that names the attributes of the table
   * @param indexes the indexes of the table
   * @param findings where what is wrong goes
   */
  EntityScanner(
      TypeElement type,
      AnnotationView table,
      ClassModel model,
      List<IndexModel> indexes,
      List<Finding> findings) {
    this.type = type;
    this.table = table;
    this.indexes = indexes;
    this.findings = findings;
    Located<Character> delimiter = table.character("delimiter", '#');
    if (!isSeparating(delimiter.value())) {
      findings.add(Problem.DELIMITER_ILLEGAL.at(delimiter.position(), shown(delimiter.value())));
    }
    this.templates = new TemplateScanner(model, delimiter.value(), findings);
  }

  private static boolean isSeparating(char c) {
    return c >= ' ' && c <= '~' && !Character.isLetterOrDigit(c) && c != '{' && c != '}';
  }

  private static String shown(char c) {
    return c >= ' ' && c <= '~' ? "'" + c + "'" : String.format(Locale.ROOT, "U+%04X", (int) c);
  }

  /** What the model has besides members; empty if it says nothing of keys that are made. */
  Optional<EntityModel> scan() {
    Optional<AnnotationView> key = AnnotationView.of(type, "ItemKey");
    List<AnnotationView> indexKeys = AnnotationView.repeated(type, "IndexKey", "IndexKeys");
    if (key.isEmpty() && indexKeys.isEmpty()) {
      return Optional.empty();
    }
    key.ifPresent(given -> checkGiven(given, example()));
    Optional<AttributeModel> hash =
        key.flatMap(given -> attribute(table.string("hashKey", "PK"), given.string("hash", "")));
    Optional<AttributeModel> range =
        key.flatMap(given -> attribute(table.string("rangeKey", "SK"), given.string("range", "")));
    List<SlotModel> slots =
        indexKeys.stream().flatMap(given -> slots(given).stream()).toList();
    return Optional.of(new EntityModel(
        hash,
        range,
        slots,
        key.flatMap(this::typeAttribute),
        isWhole,
        key.orElseGet(() -> indexKeys.get(0)).position()));
  }

  private String example() {
    String name = type.getSimpleName().toString().toUpperCase(Locale.ROOT);
    return "@ItemKey(hash = \"" + name + "#{id}\", range = \"" + name + "\")";
  }

  private void checkGiven(AnnotationView key, String example) {
    if (key.string("hash", "").value().isEmpty()
        && key.string("range", "").value().isEmpty()) {
      report(Problem.KEY_TEMPLATE_MISSING.at(
          key.position(), key.simpleName(), ModelNames.displayName(type), example));
    }
  }

  private void report(Finding finding) {
    findings.add(finding);
    isWhole = false;
  }

  private Optional<AttributeModel> attribute(Located<String> name, Located<String> template) {
    if (template.value().isEmpty()) {
      return Optional.empty();
    }
    Optional<MemberTemplate> made = templates.scan(template);
    isWhole &= made.isPresent();
    return made.map(found -> attribute(name, found));
  }

  private static AttributeModel attribute(Located<String> name, MemberTemplate template) {
    return AttributeModel.made(
        new Located<>(name.value(), template.text().position()),
        template.members().anyMatch(AttributeModel::sensitive),
        template.members().anyMatch(AttributeModel::nullable),
        new Making.OfMembers(template));
  }

  private Optional<AttributeModel> typeAttribute(AnnotationView key) {
    Located<String> name = table.string("typeAttribute", "_type");
    Located<String> given = key.string("type", "");
    String text = given.value().isEmpty() ? type.getSimpleName().toString() : given.value();
    return name.value().isEmpty()
        ? Optional.empty()
        : Optional.of(AttributeModel.made(
            new Located<>(name.value(), given.position()),
            false,
            false,
            new Making.Constant(text)));
  }

  private List<SlotModel> slots(AnnotationView indexKey) {
    Located<String> name = indexKey.string("index", "");
    checkGiven(
        indexKey, "@IndexKey(index = \"" + name.value() + "\", hash = \"…\", range = \"…\")");
    Optional<IndexModel> index =
        indexes.stream().filter(one -> one.name().value().equals(name.value())).findFirst();
    if (index.isEmpty()) {
      report(Problem.INDEX_KEY_UNKNOWN_INDEX.at(
          name.position(), name.value(), ModelNames.displayName(type)));
      return List.of();
    }
    List<SlotModel> slots = new ArrayList<>();
    slot(index.get(), name, true, indexKey.string("hash", "")).ifPresent(slots::add);
    slot(index.get(), name, false, indexKey.string("range", "")).ifPresent(slots::add);
    return slots;
  }

  private Optional<SlotModel> slot(
      IndexModel index, Located<String> name, boolean isHash, Located<String> template) {
    Located<List<Located<String>>> attributes = isHash ? index.hashKey() : index.rangeKey();
    if (template.value().isEmpty()) {
      return Optional.empty();
    }
    if (attributes.value().size() != 1) {
      report(Problem.INDEX_KEY_NOT_ONE_ATTRIBUTE.at(
          template.position(),
          isHash ? "hash" : "range",
          name.value(),
          attributes.value().isEmpty() ? "no" : attributes.value().size(),
          isHash && index.isLocal()
              ? "Remove hash: a local index has the hash key of the table"
              : "Name one attribute in the declaration of the index"));
      return Optional.empty();
    }
    return attribute(attributes.value().get(0), template)
        .map(attribute -> new SlotModel(name, isHash, shared(attribute)));
  }

  /** The attribute of an index before, if it is made of the same template: indexes can share one. */
  private AttributeModel shared(AttributeModel attribute) {
    AttributeModel known = slotsByName.putIfAbsent(attribute.name(), attribute);
    return known != null && text(known).equals(text(attribute)) ? known : attribute;
  }

  private static String text(AttributeModel attribute) {
    return attribute.template().orElseThrow().text().value();
  }
}
