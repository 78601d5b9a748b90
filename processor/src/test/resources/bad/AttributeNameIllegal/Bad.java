package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;

  @Attribute("") // [AttributeNameIllegal at ""]
  String name;
}

@Table(value = "made", hashKey = "")
@ItemKey(hash = "ORDER#{id}") // [AttributeNameIllegal at "ORDER#{id}"] '' cannot be the name of an attribute: it must have 1 to 255 bytes of UTF-8, since it is part of a key
record Made(String id) {}
