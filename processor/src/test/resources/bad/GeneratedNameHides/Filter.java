import dev.dynaset.annotation.*;

@Table("orders")
class Filter { // [GeneratedNameHides] Filter needs the class Filter, which is in no package
  @HashKey
  String id;
}

@Table("lines")
@GlobalIndex(name = "by_kind", hashKey = "text", rangeKey = {"kind", "text2"})
class Line { // [GeneratedNameHides] Line needs the class ByKindIndex
  @HashKey
  String id;

  ByKindIndex kind;
  String text;
  String text2;
}

enum ByKindIndex {
  ONE
}

@Table("owners")
class Owner { // [GeneratedNameHides] Owner needs the class CentsConverter
  @HashKey
  String id;

  Cents cents;
  CentsConverter converter;
}

record Cents(long amount) {}

enum CentsConverter {
  ONE
}

@Document
class Part { // [GeneratedNameHides] Part needs the class Removable
  String name;
  Removable removable;
}

enum Removable {
  ONE
}
