package dev.dynaset.tests.expressions;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A model whose members all have a value where items lack them. */
@Table("tallies")
record Tally(
    @HashKey String id,
    @Attribute(absent = "5") int number,
    @Attribute(value = "t", absent = "7") long total,
    @Attribute(absent = "1.5") double ratio,
    @Attribute(absent = "2.50") BigDecimal price,
    @Attribute(absent = "some text") String text,
    @Attribute(absent = "true") boolean flag,
    @Attribute(absent = "DONE") State state,
    @Attribute(absent = "2020-01-01T00:00:00Z") Instant at,
    @Attribute(absent = "[]") List<String> list,
    @Attribute(absent = "[]") Set<String> tags,
    @Attribute(absent = "{}") Map<String, Long> map,
    Part part) {
  enum State {
    OPEN,
    @Attribute(value = "done", aliases = "closed")
    DONE
  }

  @Document
  record Part(String name, @Attribute(absent = "3") int count) {}
}
