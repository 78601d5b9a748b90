package dev.dynaset.benchmarks.shape;

import dev.dynaset.annotation.Document;
import lombok.Data;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** The document in a {@link Doc}: a string and a number. */
@Data
@SuppressWarnings("NullAway.Init") // A bean is filled after it is made.
@DynamoDbBean
@Document
public class Place {
  private String city;
  private int postcode;
}
