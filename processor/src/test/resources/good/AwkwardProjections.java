package good;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Projection;
import dev.dynaset.annotation.Source;
import dev.dynaset.annotation.Table;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projections with names of other classes, of nothing, of everything, and of what is deprecated. */
public class AwkwardProjections {
  public enum CODE {
    A,
    @Deprecated
    B
  }

  @Document
  public record Part(
      int at, String location, Optional<Part> part, @Attribute(absent = "[]") Collection<CODE> eq) {}

  @Table("projected")
  public static class Model {
    @HashKey
    UUID id;

    CODE code;
    @Deprecated CODE shape;
    Optional<Part> part;
    OptionalInt hashCode;
    byte[] bytes;
    Integer boxed;
    char letter;
    SortedSet<String> in;
    Map<CODE, Part[]> at;

    @Attribute(absent = "{}")
    Map<String, Integer> counts;

    @Attribute(absent = "7")
    long seven;
  }

  @Projection(of = Model.class)
  public record Nothing() {}

  @Projection(of = Model.class)
  public record One(UUID id) {}

  @Projection(of = Model.class)
  record ItemReader(Optional<UUID> id, CODE code, @Nullable CODE shape) {
    ItemReader(CODE code) {
      this(Optional.empty(), code, null);
    }
  }

  @Projection(of = Model.class)
  public record ProjectionDecoder(
      @Source("code") CODE CODE,
      @Source("code") CODE INSTANCE,
      @Source("part.at") OptionalInt at,
      @Source("part.location") @Nullable String location,
      @Source("part.part.part.part.location") Optional<String> far,
      @Source("part.part.eq") Optional<Collection<CODE>> eq,
      @Source("part.part.eq") @Nullable Collection<CODE> codes,
      @Source("part.part") @Nullable Part part) {}

  @Projection(of = Model.class)
  public record Elements(
      Optional<Part> part,
      @Source("part.eq") Optional<Collection<CODE>> eq,
      @Source("part.eq[3]") @Nullable CODE fourth,
      @Source("at.A[0].location") Optional<String> location,
      @Source("at['B']") Part @Nullable [] parts,
      @Source("at.A[1].part.eq") @Nullable Collection<CODE> far,
      @Source("at.A[1].part.eq[0]") Optional<CODE> farther,
      @Source("counts['it''s \"\u2028$L\\']") OptionalInt odd,
      @Source("counts.class") OptionalInt keyword) {}

  @Document
  @Projection(of = Model.class)
  public record Forms(
      @Attribute("h") @Source("hashCode") OptionalInt hash,
      @Source("hashCode") @Nullable Integer boxedHash,
      byte @Nullable [] bytes,
      int boxed,
      @Source("boxed") Integer again,
      Character letter,
      SortedSet<String> in,
      Map<CODE, Part[]> at,
      Optional<Map<String, Integer>> counts,
      @Source("counts") Map<String, Integer> plain,
      OptionalLong seven,
      @Source("seven") Optional<Long> boxedSeven) {
    Forms(OptionalInt hash, int boxed) {
      this(
          hash, null, null, boxed, 0, ' ', null, null, null, null, OptionalLong.empty(), null);
    }
  }
}
