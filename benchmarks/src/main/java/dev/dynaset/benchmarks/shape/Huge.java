package dev.dynaset.benchmarks.shape;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import java.util.List;
import java.util.Map;
import lombok.Data;
import lombok.Getter;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** Two strings, bytes, a list of 31 strings, and maps up to four levels deep, of bytes. */
@Data
@SuppressWarnings("NullAway.Init") // A bean is filled after it is made.
@DynamoDbBean
@Table("huge")
public class Huge {
  @HashKey
  @Getter(onMethod_ = @DynamoDbPartitionKey)
  private String id;

  private String text;
  private SdkBytes binary;
  private List<String> list;
  private Map<String, SdkBytes> map;
  private Map<String, List<SdkBytes>> lists;
  private Map<String, List<Map<String, List<SdkBytes>>>> nested;
}
