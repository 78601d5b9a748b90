package dev.dynaset.processor.validate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.MemberTemplate;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.List;

/** Keys are stored as strings, numbers or binary, and those of the table are never absent. */
final class KeyTypeRule implements Rule {
  @Override
  public void check(TableModel model, Report report) {
    for (AttributeModel attribute : model.attributes()) {
      attribute
          .hashKey()
          .ifPresent(position -> checkTableKey("hash key", attribute, position, model, report));
      attribute
          .rangeKey()
          .ifPresent(position -> checkTableKey("range key", attribute, position, model, report));
    }
    for (IndexModel index : model.indexes()) {
      checkIndexKey("hash key", index, index.hashKey(), model, report);
      checkIndexKey("range key", index, index.rangeKey(), model, report);
    }
  }

  private static void checkTableKey(
      String role,
      AttributeModel attribute,
      SourcePosition position,
      TableModel model,
      Report report) {
    checkType(role, attribute, "", position, report);
    checkUnknownConstant("the " + role, attribute, position, report);
    boolean optional = attribute.type().isOptional();
    if (attribute.nullable() && (optional || !isMade(attribute))) {
      report.add(
          Problem.KEY_NULLABLE,
          position,
          role,
          attribute.member(),
          optional ? "an " + simpleName(attribute.type().javaType()) : "@Nullable",
          optional
              ? "Make its type " + simpleName(attribute.type().required())
              : nullableCure(model));
    }
  }

  private static void checkUnknownConstant(
      String role, AttributeModel attribute, SourcePosition position, Report report) {
    attribute
        .type()
        .unknownConstant()
        .ifPresent(constant -> report.add(
            Problem.UNKNOWN_CONSTANT_IN_KEY,
            position,
            attribute.member(),
            role,
            attribute.type().javaType(),
            constant));
  }

  /** Each constant of an enum that the key of the table is made of has one text. */
  static void checkConstants(
      String role, AttributeModel member, MemberTemplate template, Report report) {
    SourcePosition position = template.text().position();
    checkUnknownConstant(role, member, position, report);
    checkAliases(role + ",", member, position, report);
  }

  private static void checkAliases(
      String role, AttributeModel attribute, SourcePosition position, Report report) {
    List<String> aliases = attribute.type().aliases();
    if (!aliases.isEmpty()) {
      report.add(
          Problem.ENUM_ALIASES_IN_KEY,
          position,
          attribute.member(),
          role,
          attribute.type().javaType(),
          "'" + String.join("', '", aliases) + "'");
    }
  }

  static String nullableCure(TableModel model) {
    return model.model().traits().isKotlin() ? "Remove the '?' of its type" : "Remove @Nullable";
  }

  /** Whether a new item may come without it, since Dynaset makes it when the item is written. */
  static boolean isMade(AttributeModel attribute) {
    return attribute.special().keySet().stream().anyMatch(SpecialRole::isMadeOnce);
  }

  /** As it is written with imports. */
  private static String simpleName(TypeName type) {
    TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType : type;
    return raw instanceof ClassName name ? String.join(".", name.simpleNames()) : raw.toString();
  }

  private static void checkIndexKey(
      String role,
      IndexModel index,
      Located<List<Located<String>>> members,
      TableModel model,
      Report report) {
    for (Located<String> member : members.value()) {
      model
          .keyAttribute(member.value())
          .ifPresent(attribute -> checkType(
              role,
              attribute,
              " of the index '" + index.name().value() + "'",
              member.position(),
              report));
    }
  }

  private static void checkType(
      String role, AttributeModel attribute, String place, SourcePosition position, Report report) {
    if (attribute.type().isMapped() && !attribute.type().wire().isKey()) {
      report.add(
          Problem.KEY_TYPE_UNSUPPORTED,
          position,
          role,
          attribute.member(),
          place,
          attribute.type().wire().words());
    }
    checkAliases("the " + role + place + ",", attribute, position, report);
  }
}
