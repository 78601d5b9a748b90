package bad;

import dev.dynaset.annotation.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@Table("orders")
class Bad {
  @HashKey
  String id;

  @Attribute(absent = "yes") // [AbsentIllegal] a literal of its type
  boolean open;

  @Attribute(absent = "1.5") // [AbsentIllegal] type is int
  int count;

  @Attribute(absent = "1e400") // [AbsentIllegal]
  double weight;

  @Attribute(absent = "2020-13-01") // [AbsentIllegal]
  LocalDate day;

  @Attribute(absent = "NEW") // [AbsentIllegal] one of OPEN, SHIPPED
  Status status;

  @Attribute(absent = "{}") // [AbsentIllegal] "[]", the empty collection
  List<String> tags;

  @Attribute(absent = "[]") // [AbsentIllegal] "{}", the empty map
  Map<String, String> notes;

  @Attribute(absent = "") // [AbsentIllegal] left out
  byte[] data;

  @Attribute(absent = "[]") // [AbsentIllegal] left out
  String[] lines;

  @Attribute(absent = "x") // [AbsentIllegal] left out
  Name name;

  enum Status {
    OPEN,
    SHIPPED
  }

  record Name(String value) {}
}
