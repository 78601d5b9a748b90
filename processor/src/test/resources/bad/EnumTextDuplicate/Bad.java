package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey String id;

  Status status;
  Colour colour;
  Size size;

  enum Status {
    OPEN,
    @Attribute(value = "paid", aliases = {"settled", "OPEN"}) // [EnumTextDuplicate at "OPEN"] 'OPEN' twice: for 'OPEN' and for 'PAID'
    PAID,
    @Attribute("paid") // [EnumTextDuplicate] 'paid' twice
    DONE
  }

  enum Colour {
    @Attribute("GREEN")
    RED,
    GREEN // [EnumTextDuplicate] for 'RED' and for 'GREEN'
  }

  enum Size {
    @Attribute(value = "s", aliases = "s") // [EnumTextDuplicate] twice: 'SMALL' has it already, as its stored name
    SMALL,
    @Attribute(aliases = "LARGE") // [EnumTextDuplicate] 'LARGE' has it already
    LARGE
  }
}
