package bad;

import dev.dynaset.annotation.*;
import java.util.List;

@Table("orders")
class Bad {
  @HashKey
  String id;

  Customer customer; // [MemberIsTable] the items of a table

  Library library; // [MemberIsTable] bad.Library, whose instances are the items of a table

  Library.Lent lent; // [MemberIsTable] bad.Library.Lent, whose

  List<Library.Book> books; // [MemberIsTable] bad.Library.Book (in java.util.List<bad.Library.Book>), whose

  Library.Shelf shelf; // [MemberIsTable] bad.Library.Shelf, whose
}

@Table("customers")
record Customer(@HashKey String id) {}

@Table("library")
sealed interface Library {
  sealed interface Lent extends Library {}

  @ItemKey(hash = "BOOK#{id}", range = "BOOK")
  record Book(String id, String title) implements Lent {}

  @ItemKey(hash = "SHELF#{id}", range = "SHELF")
  record Shelf(String id) implements Library {}
}
