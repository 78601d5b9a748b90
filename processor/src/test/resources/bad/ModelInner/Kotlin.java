package bad;

import dev.dynaset.annotation.*;

@kotlin.Metadata
public final class Kotlin {
  @kotlin.Metadata
  @Document
  public final class Inner { // [ModelInner] Remove 'inner'.
    public String name;
  }
}
