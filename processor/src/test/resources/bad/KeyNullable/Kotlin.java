package bad;

import dev.dynaset.annotation.*;
import org.jspecify.annotations.Nullable;

/** As kapt shows {@code var id: String?}. */
@kotlin.Metadata
@Table("carts")
public final class Kotlin {
  @HashKey // [KeyNullable] Remove the '?' of its type
  @Nullable
  public String id;
}
