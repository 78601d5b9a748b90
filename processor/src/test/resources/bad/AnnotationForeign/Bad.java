package bad;

import dev.dynaset.annotation.*;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

@Table("orders")
@GlobalIndex(name = "by_city", hashKey = "city")
class Bad {
  @HashKey
  @Id
  String id;

  @DynamoDbSortKey // [AnnotationForeign] Add @RangeKey, or remove @DynamoDbSortKey
  String number;

  @Transient // [AnnotationForeign] @Transient of jakarta.persistence
  String note;

  @DynamoDbSecondaryPartitionKey
  String city;

  @DynamoDbSecondaryPartitionKey // [AnnotationForeign] hashKey = "status"
  String status;
}

@Table("records")
record Line(@HashKey String id, @DynamoDbSortKey String number) {} // [AnnotationForeign]
