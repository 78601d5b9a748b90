package good;

import dev.dynaset.annotation.*;

/** A class that hides one of java.lang, and enums called as constants are. */
class Long {}

enum UF {
  SP
}

enum ITEM_READER {
  A
}

@Table("hiding")
@GlobalIndex(name = "by_uf", hashKey = "uf")
class HidingClasses {
  @HashKey
  long id;

  UF uf;
  ITEM_READER item;
}
