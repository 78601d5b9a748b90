package bad;

import dev.dynaset.annotation.*;

/** Their letters are the same, and there is no member to name. */
@Table("constants")
sealed interface Constants { // [CollectionNameTaken] The collections A and A# would both be called allA. Give one of them another name, which begins with 'all': @ItemCollection(hash = "A#", accessor = "…").
  @ItemKey(hash = "A", range = "A")
  record One() implements Constants {}

  @ItemKey(hash = "A", range = "B")
  record Two() implements Constants {}

  @ItemKey(hash = "A#", range = "A")
  record Three() implements Constants {}

  @ItemKey(hash = "A#", range = "B")
  record Four() implements Constants {}
}
