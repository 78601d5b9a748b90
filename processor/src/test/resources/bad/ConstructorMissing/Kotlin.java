package bad;

import dev.dynaset.annotation.*;

/** As kapt shows an object, and a class with a private constructor. */
@kotlin.Metadata
@Document
public final class Kotlin { // [ConstructorMissing] Kotlin makes the only instance of an object itself. Make it a class.
  public static final Kotlin INSTANCE = null;

  private Kotlin() {}
}

@kotlin.Metadata
@Document
final class Closed { // [ConstructorMissing] Give it a primary constructor that is not private, each
  private final String id = null;

  private Closed(String id) {}

  public final String getId() {
    return null;
  }
}
