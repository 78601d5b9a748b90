package dev.dynaset.benchmarks.shape;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import lombok.Data;
import lombok.Getter;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** A string. */
@Data
@SuppressWarnings("NullAway.Init") // A bean is filled after it is made.
@DynamoDbBean
@Table("tiny")
public class Tiny {
  @HashKey
  @Getter(onMethod_ = @DynamoDbPartitionKey)
  private String id;
}
