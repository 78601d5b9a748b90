package dev.dynaset.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** The consumed capacity of requests, of any operation that has it. */
public final class CapacityUnits {
  private static final String ASKED_FOR = "ReturnConsumedCapacity";
  private static final String CONSUMED = "ConsumedCapacity";

  private CapacityUnits() {}

  /** The request with a wish to be told its capacity, unless it has one, or can have none. */
  static DynamoDbRequest askFor(DynamoDbRequest request) {
    Optional<SdkField<?>> field = field(request, ASKED_FOR);
    if (field.isEmpty() || field.get().getValueOrDefault(request) != null) {
      return request;
    }
    DynamoDbRequest.Builder builder = request.toBuilder();
    field.get().set(builder, ReturnConsumedCapacity.TOTAL.toString());
    return builder.build();
  }

  /** The units that a response says were consumed, of all its tables together. */
  public static OptionalDouble of(DynamoDbResponse response) {
    Object consumed = field(response, CONSUMED)
        .map(field -> (Object) field.getValueOrDefault(response))
        .orElse(List.of());
    List<?> all = consumed instanceof List<?> many ? many : List.of(consumed);
    return all.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            all.stream().mapToDouble(each -> units((ConsumedCapacity) each)).sum());
  }

  private static double units(ConsumedCapacity consumed) {
    return consumed.capacityUnits() == null ? 0 : consumed.capacityUnits();
  }

  private static Optional<SdkField<?>> field(SdkPojo pojo, String name) {
    return pojo.sdkFields().stream()
        .filter(field -> field.memberName().equals(name))
        .findFirst();
  }
}
