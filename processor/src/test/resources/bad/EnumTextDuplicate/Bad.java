package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey String id;

  Status status;
  Colour colour;

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
}
