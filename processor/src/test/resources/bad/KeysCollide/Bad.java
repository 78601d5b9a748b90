package bad;

import dev.dynaset.annotation.*;
import java.time.*;

@Table("shop")
sealed interface Bad {
  @ItemKey(hash = "C#{customer}", range = "ORDER#{order}")
  record Order(String customer, String order) implements Bad {}

  @ItemKey(hash = "C#{customer}", range = "ORDER#{draft}") // [KeysCollide at @ItemKey] Bad.Order and Bad.Draft can both have the key PK = "C#0", SK = "ORDER#0".
  record Draft(String customer, String draft) implements Bad {}

  @ItemKey(hash = "C#{customer}", range = "ORDER") // What a text cannot be is no collision
  record Empty(String customer) implements Bad {}

  @ItemKey(hash = "C#{customer}", range = "ORDER#{order}#") // nor what it cannot hold
  record Longer(String customer, String order) implements Bad {}
}

@Table("logs")
sealed interface Hashes {
  @ItemKey(hash = "LOG#{id}")
  record Log(String id) implements Hashes {}

  @ItemKey(hash = "LOG#{day}") // [KeysCollide] can both have the key PK = "LOG#0000-01-01". Let
  record Day(LocalDate day) implements Hashes {}
}

@Table("events")
sealed interface Natural {
  @ItemKey(range = "EVENT#{number:4}")
  record Event(@HashKey String stream, int number) implements Natural {}

  @ItemKey(range = "EVENT#{name}") // [KeysCollide] stream = "0", SK = "EVENT#0000"
  record Named(@HashKey String stream, String name) implements Natural {}
}
