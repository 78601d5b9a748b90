package dev.dynaset.benchmarks.shape;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import java.util.List;
import java.util.Map;
import lombok.Data;
import lombok.Getter;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** A string, a number, a boolean, a list of three strings, a map of two, and a document. */
@Data
@SuppressWarnings("NullAway.Init") // A bean is filled after it is made.
@DynamoDbBean
@Table("doc")
public class Doc {
  @HashKey
  @Getter(onMethod_ = @DynamoDbPartitionKey)
  private String id;

  private long count;
  private boolean open;
  private List<String> tags;
  private Map<String, String> labels;
  private Place place;
}
