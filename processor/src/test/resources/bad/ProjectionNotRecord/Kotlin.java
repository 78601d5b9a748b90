package bad;

import dev.dynaset.annotation.*;

@kotlin.Metadata
@Projection(of = Kotlin.Item.class)
public final class Kotlin { // [ProjectionNotRecord] write it in Java, beside your Kotlin
  @Table("items")
  static class Item {
    @HashKey
    String id;
  }
}
