package bad;

import dev.dynaset.annotation.*;

/** As kapt shows {@code sealed interface Shape}. */
@kotlin.Metadata
@Document
public abstract interface Kotlin {} // [DocumentNotSealed] List them, since kapt does not show what Kotlin seals: @Document(subtypes = [Circle::class,
