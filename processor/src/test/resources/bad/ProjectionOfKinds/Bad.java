package bad;

import dev.dynaset.annotation.*;

@Projection(of = Shop.class) // [ProjectionOfKinds at Shop.class] Shop, which stands for several kinds of items: Shop.Order, Shop.Line, Shop.Customer. A projection is of one kind: name it, such as of = Shop.Order.class.
record Bad(String name) {}

@Projection(of = Shop.Part.class) // [ProjectionOfKinds at Shop.Part.class] Shop.Part, which stands for several kinds of items: Shop.Order, Shop.Line.
record OfPart(String name) {}

@Projection(of = Listed.class) // [ProjectionOfKinds at Listed.class] Listed, which stands for several kinds of items: Note.
record OfListed(String text) {}

@Table("shop")
sealed interface Shop {
  sealed interface Part extends Shop {}

  @ItemKey(hash = "CUSTOMER#{id}", range = "PROFILE")
  record Customer(String id, String name) implements Shop {}

  @ItemKey(hash = "CUSTOMER#{id}", range = "ORDER#{order}")
  record Order(String id, String order, String name) implements Part {}

  @ItemKey(hash = "CUSTOMER#{id}", range = "LINE#{line}")
  record Line(String id, int line, String name) implements Part {}
}

@Table(value = "notes", entities = Note.class)
interface Listed {}

@ItemKey(hash = "NOTE#{id}", range = "NOTE")
record Note(String id, String text) implements Listed {}
