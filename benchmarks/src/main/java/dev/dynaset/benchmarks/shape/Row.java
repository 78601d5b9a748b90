package dev.dynaset.benchmarks.shape;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import lombok.Data;
import lombok.Getter;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** Six strings, three numbers and a boolean: an item as most tables have it. */
@Data
@SuppressWarnings("NullAway.Init") // A bean is filled after it is made.
@DynamoDbBean
@Table("row")
public class Row {
  @HashKey
  @Getter(onMethod_ = @DynamoDbPartitionKey)
  private String customer;

  @RangeKey
  @Getter(onMethod_ = @DynamoDbSortKey)
  private String number;

  private String status;
  private String name;
  private String city;
  private String note;
  private int quantity;
  private long total;
  private long placedAt;
  private boolean paid;
}
