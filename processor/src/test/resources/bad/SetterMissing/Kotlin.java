package bad;

import dev.dynaset.annotation.*;

/** As kapt shows {@code lateinit var id: String private set}. */
@kotlin.Metadata
@Table("carts")
public final class Kotlin {
  @HashKey
  private String id; // [SetterMissing] Make its setter public in Kotlin, or let the constructor take it.

  public final String getId() {
    return null;
  }
}
