package bad;

import dev.dynaset.annotation.*;

/** As kapt shows {@code sealed class Shape}. */
@kotlin.Metadata
@Document
public abstract class Kotlin { // [ModelAbstract] If it stands for documents below it, list them: @Document(subtypes = [Circle::class, Square::class]).
  private Kotlin() {}
}
