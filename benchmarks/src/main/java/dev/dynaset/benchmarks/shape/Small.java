package dev.dynaset.benchmarks.shape;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import java.util.List;
import lombok.Data;
import lombok.Getter;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** A string, bytes and a list of three strings. */
@Data
@SuppressWarnings("NullAway.Init") // A bean is filled after it is made.
@DynamoDbBean
@Table("small")
public class Small {
  @HashKey
  @Getter(onMethod_ = @DynamoDbPartitionKey)
  private String id;

  private SdkBytes binary;
  private List<String> list;
}
