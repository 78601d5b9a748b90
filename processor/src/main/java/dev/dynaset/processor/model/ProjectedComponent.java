package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A component of a projection.
 *
 * @param name its name
 * @param type its type
 * @param nullable whether it may be null or empty
 * @param source the member of the model that it is taken from, dots for members of documents
 * @param steps the members on the way there, as far as they are found: the last may not be there,
 *     or may be no document
 * @param hidden what its reading needs, but cannot see from the package of the record
 * @param position where it is declared
 */
public record ProjectedComponent(
    String name,
    TypeName type,
    boolean nullable,
    Located<String> source,
    List<Step> steps,
    Optional<TypeName> hidden,
    SourcePosition position) {
  /**
   * A member on the way to what a component is taken from.
   *
   * @param owner the model, or a document
   * @param member the name of the member
   */
  public record Step(ClassModel owner, String member) {
    /** The member, if the class has one of that name. */
    public Optional<AttributeModel> attribute() {
      return owner.attribute(member);
    }
  }

  /** Keeps a copy. */
  public ProjectedComponent {
    steps = List.copyOf(steps);
  }

  /** The names of members in a source. */
  public static List<String> members(String source) {
    return List.of(source.split("\\.", -1));
  }

  /** The last member that was found or looked for. */
  public Step last() {
    return steps.get(steps.size() - 1);
  }

  /** The members that hold what it is taken from: documents. */
  public List<Step> way() {
    return steps.subList(0, steps.size() - 1);
  }

  /** What it is taken from, if that was found. */
  public Optional<AttributeModel> attribute() {
    return steps.size() == members(source.value()).size() ? last().attribute() : Optional.empty();
  }

  /** The document on the way that may be absent, if there is one. */
  public Optional<AttributeModel> absentDocument() {
    return way().stream()
        .flatMap(step -> step.attribute().stream())
        .filter(AttributeModel::nullable)
        .findFirst();
  }

  /** How it is read; empty if it was not found, or has another type. */
  public Optional<AttributeModel> read() {
    return attribute()
        .flatMap(attribute -> ProjectedTypes.read(attribute.type(), type)
            .map(read -> attribute.absent().isEmpty()
                ? as(name, attribute, read, nullable)
                // What its absence means is no null; that of the document is.
                : as(name, attribute, read.content(), absentDocument().isPresent())));
  }

  /**
   * The document that tells whether what its absence means is to be read: if the document is not
   * there either, nothing is. Empty, if that needs not be asked.
   */
  public Optional<AttributeModel> guard() {
    boolean hasMeaning = attribute().flatMap(AttributeModel::absent).isPresent();
    if (!hasMeaning || absentDocument().isEmpty()) {
      return Optional.empty();
    }
    String path = way().stream().map(Step::member).collect(Collectors.joining("."));
    return way()
        .get(way().size() - 1)
        .attribute()
        .map(document -> as(path, document, document.type(), true));
  }

  private static AttributeModel as(
      String name, AttributeModel source, AttributeType type, boolean nullable) {
    return new AttributeModel(
        name,
        source.name(),
        type,
        nullable,
        source.sensitive(),
        new Accessor.None(),
        new Accessor.None(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        source.absent(),
        source.position(),
        source.namePosition());
  }
}
