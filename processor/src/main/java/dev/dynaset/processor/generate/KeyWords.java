package dev.dynaset.processor.generate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.MemberTemplate;
import dev.dynaset.processor.model.MemberTemplate.Literal;
import dev.dynaset.processor.model.MemberTemplate.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Conditions on keys in words, as requests have them, for Javadoc. */
final class KeyWords {
  private final List<AttributeModel> hash;
  private final List<AttributeModel> range;

  /** The conditions on a key. */
  KeyWords(List<AttributeModel> hash, List<AttributeModel> range) {
    this.hash = hash;
    this.range = range;
  }

  /** {@code PK = "CUSTOMER#" + customerId}, or {@code customerId = ?}. */
  String hash() {
    return hash.stream()
        .map(key -> key.name() + " = "
            + key.template().map(template -> text(template.parts())).orElse("?"))
        .collect(Collectors.joining(" AND "));
  }

  /** That, and what the query set of so many given values asks for. */
  String stage(int given) {
    Optional<MemberTemplate> template = template();
    if (template.isEmpty()) {
      return equalities(given);
    }
    String known = text(upTo(template.get(), given));
    String name = range.get(0).name();
    if (given == template.get().segments().size()) {
      return hash() + " AND " + name + " = " + known;
    }
    return known.isEmpty() ? hash() : hash() + " AND begins_with(" + name + ", " + known + ")";
  }

  private String equalities(int given) {
    return range.subList(0, given).stream()
        .map(key -> " AND " + key.name() + " = ?")
        .collect(Collectors.joining("", hash(), ""));
  }

  private Optional<MemberTemplate> template() {
    return range.size() == 1 ? range.get(0).template() : Optional.empty();
  }

  /** The condition of a method on the part behind so many: {@code id = ? AND date < ?}. */
  String condition(int given, String suffix) {
    Optional<MemberTemplate> template = template();
    if (template.isPresent()) {
      return condition(template.get(), given, suffix);
    }
    String name = range.get(given).name();
    String own = switch (suffix) {
      case "Eq" -> name + " = ?";
      case "Lt" -> name + " < ?";
      case "Lte" -> name + " <= ?";
      case "Gt" -> name + " > ?";
      case "Gte" -> name + " >= ?";
      case "Between" -> name + " BETWEEN ? AND ?";
      case "BeginsWith" -> "begins_with(" + name + ", ?)";
      default -> throw new IllegalArgumentException(suffix);
    };
    return equalities(given) + " AND " + own;
  }

  private String condition(MemberTemplate template, int given, String suffix) {
    if (suffix.equals("Eq")) {
      return stage(given + 1);
    }
    String name = range.get(0).name();
    String known = text(upTo(template, given));
    String member = template.segments().get(given).queried();
    String plus = known.isEmpty() ? "" : known + " + ";
    // DynamoDB takes no empty bound.
    String from = known.isEmpty() ? " <= " : " BETWEEN " + known + " AND ";
    String below = known.isEmpty() ? "" : " AND the last of " + known;
    String behind = known.isEmpty() ? " >= " : " BETWEEN ";
    String own = switch (suffix) {
      case "Lt" -> from + "the last below " + plus + member;
      case "Lte" -> from + "the last of " + plus + member;
      case "Gt" -> behind + "the first behind " + plus + member + below;
      case "Gte" -> behind + plus + member + below;
      case "Between" -> " BETWEEN " + plus + "from AND the last of " + plus + "to";
      case "BeginsWith" -> null;
      default -> throw new IllegalArgumentException(suffix);
    };
    return hash() + " AND "
        + (own == null ? "begins_with(" + name + ", " + plus + "prefix)" : name + own);
  }

  /** The parts before the segment behind so many. */
  private static List<MemberTemplate.Part> upTo(MemberTemplate template, int given) {
    List<MemberTemplate.Part> known = new ArrayList<>();
    int segments = 0;
    for (MemberTemplate.Part part : template.parts()) {
      if (part instanceof Segment && segments++ == given) {
        break;
      }
      known.add(part);
    }
    return known;
  }

  /** {@code "ORDER#" + placedAt + "#"}. */
  private static String text(List<MemberTemplate.Part> parts) {
    return parts.stream()
        .map(part -> part instanceof Literal literal
            ? '"' + literal.text() + '"'
            : ((Segment) part).queried())
        .collect(Collectors.joining(" + "));
  }
}
