package bad;

import dev.dynaset.annotation.*;

/** As kapt shows {@code val id = ""}, which no constructor takes. */
@kotlin.Metadata
@Table("carts")
public final class Kotlin {
  @HashKey
  private final String id = ""; // [MemberFinal] Make it a 'var', or a 'val' that the primary constructor takes.

  public final String getId() {
    return null;
  }
}
