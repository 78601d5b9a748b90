package bad;

import dev.dynaset.annotation.*;

@kotlin.Metadata
@Table("drawings")
public final class Kotlin {
  @HashKey
  public String id;

  public Figure figure; // [DocumentMissing] Annotate it with @Document(subtypes = [Circle::class, Square::class]) and each of these
}

@kotlin.Metadata
interface Figure {}
