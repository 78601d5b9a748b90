package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.naming.SourcePath;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A component of a projection.
 *
 * @param name its name
 * @param type its type
 * @param nullable whether it may be null or empty
 * @param source the path to what it is taken from
 * @param steps the steps of that path, as far as they can be taken: the last may be a member that is
 *     not there, or may have no such part as the path goes on with
 * @param hidden what its reading needs, but cannot see from the package of the record
 * @param position where it is declared
 */
public record ProjectedComponent(
    String name,
    TypeName type,
    boolean nullable,
    Located<SourcePath> source,
    List<SourceStep> steps,
    Optional<TypeName> hidden,
    SourcePosition position) {
  /** Keeps a copy. */
  public ProjectedComponent {
    steps = List.copyOf(steps);
  }

  /** The path to what it is taken from. */
  public SourcePath path() {
    return source.value();
  }

  /** The last step that was taken or tried; none, if the path is none. */
  private Optional<SourceStep> last() {
    return steps.stream().skip(Math.max(0, steps.size() - 1)).findFirst();
  }

  /** The steps to what holds that which it is taken from. */
  public List<SourceStep> way() {
    return steps.subList(0, steps.size() - 1);
  }

  /** The model, and the documents on the way. */
  public Stream<ClassModel> owners() {
    return members().map(SourceStep.Member::owner);
  }

  /** The members that are named on the way, the last of which it is taken from or is a part of. */
  public Stream<SourceStep.Member> members() {
    return steps.stream()
        .filter(SourceStep.Member.class::isInstance)
        .map(SourceStep.Member.class::cast);
  }

  /** The type of what it is taken from, if that was found. */
  public Optional<AttributeType> found() {
    boolean isWhole = !steps.isEmpty() && steps.size() == path().parts().size();
    return isWhole ? last().flatMap(SourceStep::type) : Optional.empty();
  }

  /** What the absence of what it is taken from means on read, if that is said. */
  private Optional<Located<String>> absent() {
    return last()
        .filter(SourceStep.Member.class::isInstance)
        .flatMap(step -> ((SourceStep.Member) step).attribute())
        .flatMap(AttributeModel::absent);
  }

  /** The first that may be absent on the way to what it is taken from, or that itself, as a path. */
  public Optional<String> mayBeAbsent() {
    return IntStream.range(0, steps.size())
        .filter(step -> steps.get(step).mayBeAbsent())
        .mapToObj(step -> path().first(step + 1))
        .findFirst();
  }

  private boolean mayHolderBeAbsent() {
    return way().stream().anyMatch(SourceStep::mayBeAbsent);
  }

  /** How it is read; empty if it was not found, or has another type. */
  public Optional<AttributeModel> read() {
    return found()
        .flatMap(found -> ProjectedTypes.read(found, type))
        .map(read -> absent().isEmpty()
            ? attribute(name, position, read, nullable, Optional.empty())
            // What its absence means is no null; that of what holds it is.
            : attribute(name, position, read.content(), mayHolderBeAbsent(), absent()));
  }

  /**
   * The document that tells whether what its absence means is to be read: if the document is not
   * there either, nothing is. Empty, if that needs not be asked. Components of one document have
   * equal ones.
   */
  public Optional<AttributeModel> guard() {
    if (found().isEmpty() || absent().isEmpty() || !mayHolderBeAbsent()) {
      return Optional.empty();
    }
    String holder = path().first(way().size());
    SourcePosition model = owners().findFirst().orElseThrow().position();
    return way()
        .get(way().size() - 1)
        .type()
        .map(document -> attribute(holder, model, document, true, Optional.empty()));
  }

  private static AttributeModel attribute(
      String member,
      SourcePosition place,
      AttributeType read,
      boolean isNullable,
      Optional<Located<String>> absent) {
    return new AttributeModel(
        member,
        member,
        read,
        isNullable,
        Optional.empty(),
        false,
        new Accessor.None(),
        new Accessor.None(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        absent,
        Optional.empty(),
        Optional.empty(),
        place,
        place);
  }
}
