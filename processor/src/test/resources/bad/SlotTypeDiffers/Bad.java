package bad;

import dev.dynaset.annotation.*;

@Table("shop")
@GlobalIndex(name = "by_owner", hashKey = "owner", rangeKey = "date")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK")
sealed interface Bad {
  @ItemKey(hash = "A#{id}", range = "A")
  @IndexKey(index = "GSI1", hash = "A#{owner}")
  record One(String id, String owner, String date) implements Bad {}

  @ItemKey(hash = "B#{id}", range = "B")
  record Two(
      String id,
      long owner, // [SlotTypeDiffers] The attribute 'owner' is a string in Bad.One and a number in Bad.Two
      String date,
      @Attribute("GSI1PK") long number) // [SlotTypeDiffers at "GSI1PK"] 'GSI1PK'
      implements Bad {}

  /** Not even in the index. */
  @ItemKey(hash = "C#{id}", range = "C")
  record Three(String id, boolean owner) implements Bad {} // [SlotTypeDiffers] and a boolean in Bad.Three
}

@Table("keys")
sealed interface Keys {
  @ItemKey(hash = "A#{id}")
  record One(String id, @RangeKey long number) implements Keys {}

  @ItemKey(hash = "B#{id}")
  record Two(String id, @RangeKey String number) implements Keys {} // [SlotTypeDiffers] 'number'
}
