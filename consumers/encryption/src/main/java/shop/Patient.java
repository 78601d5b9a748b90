package shop;

import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.Version;
import java.util.List;

/** What only the clinic may read: all but the key, the version and the ward. */
@Table("patients")
public record Patient(
    @HashKey String clinic,
    @RangeKey String id,
    String name,
    List<Visit> visits,
    String ward,
    @Version long version) {

  /** A part of the item, encrypted with it. */
  @Document
  public record Visit(String reason, int days) {}
}
