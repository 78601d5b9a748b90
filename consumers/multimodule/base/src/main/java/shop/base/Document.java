package shop.base;

import dev.dynaset.annotation.HashKey;
import java.util.UUID;

/** What documents of all kinds have. */
public abstract class Document {
  @HashKey private UUID id;
  private long revision;

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public long getRevision() {
    return revision;
  }

  public void setRevision(long revision) {
    this.revision = revision;
  }
}
