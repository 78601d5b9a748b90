package dev.dynaset.tests.writes;

import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.Version;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A model with documents, a map, a list and a set. */
@Table("writes-dossiers")
record Dossier(
    @HashKey String id,
    @Nullable Place place,
    Map<String, Integer> counts,
    List<String> steps,
    Set<String> marks) {
  /** Where it is. */
  @Document
  record Place(
      String city, @Nullable String street, @Nullable Point point) {
    Place in(String other) {
      return new Place(other, street, point);
    }
  }

  /** Where that is. */
  @Document
  record Point(int x, int y) {}

  /** The same with a version. */
  @Table("writes-numbered-dossiers")
  record Numbered(
      @HashKey String id,
      List<String> steps,
      Place place,
      @Version long version) {}

  Dossier at(@Nullable Place other) {
    return new Dossier(id, other, counts, steps, marks);
  }
}
