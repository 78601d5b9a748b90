package base;

import dev.dynaset.annotation.Attribute;
import java.math.BigDecimal;

/** A superclass in another package: protected members are not for generated code, public ones are. */
public abstract class Entity<I, V> {
  private I id;
  protected V version;
  public BigDecimal weight;

  @Attribute("pk")
  public I getId() {
    return id;
  }

  public void setId(I id) {
    this.id = id;
  }

  protected V getversion() {
    return version;
  }

  public V getVersion() {
    return version;
  }

  public void setVersion(V version) {
    this.version = version;
  }
}
