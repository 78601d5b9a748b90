package dev.dynaset.internal.write;

import dev.dynaset.direct.UncertainWrites;
import dev.dynaset.internal.operation.DeleteItemOperation;
import dev.dynaset.internal.operation.PutItemOperation;
import dev.dynaset.internal.operation.TransactWriteItemsOperation;
import dev.dynaset.internal.operation.UpdateItemOperation;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Returned;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Writes as requests of the AWS SDK: by themselves, and in transactions. */
public final class WriteRequests {
  private WriteRequests() {}

  /**
   * A write by itself.
   *
   * @throws IllegalArgumentException if its condition or its update is longer than DynamoDB takes
   */
  public static Step.Send<?> single(ItemWrite<?, ?> write) {
    if (write.token() != null) {
      return transaction(write);
    }
    return switch (write.verb()) {
      case CREATE, PUT -> new Step.Send<>(PutItemOperation.INSTANCE, put(write));
      case UPDATE, UPSERT -> new Step.Send<>(UpdateItemOperation.INSTANCE, update(write));
      case DELETE -> new Step.Send<>(DeleteItemOperation.INSTANCE, delete(write));
      case CHECK -> transaction(write);
    };
  }

  private static Step.Send<?> transaction(ItemWrite<?, ?> write) {
    return new Step.Send<>(
        TransactWriteItemsOperation.INSTANCE,
        TransactWriteItemsRequest.builder()
            .transactItems(transactional(write))
            .clientRequestToken(write.token())
            .overrideConfiguration(UncertainWrites.override())
            .build());
  }

  private static PutItemRequest put(ItemWrite<?, ?> write) {
    Expressions expressions = Expressions.of(write);
    return PutItemRequest.builder()
        .overrideConfiguration(UncertainWrites.override())
        .tableName(tableName(write))
        .item(write.item())
        .conditionExpression(expressions.condition())
        .expressionAttributeNames(expressions.names())
        .expressionAttributeValues(expressions.values())
        .returnValues(write.returned() == Returned.OLD ? ReturnValue.ALL_OLD : null)
        .returnValuesOnConditionCheckFailure(expressions.onFailure())
        .build();
  }

  private static UpdateItemRequest update(ItemWrite<?, ?> write) {
    Expressions expressions = Expressions.of(write);
    return UpdateItemRequest.builder()
        .overrideConfiguration(UncertainWrites.override())
        .tableName(tableName(write))
        .key(write.key())
        .updateExpression(expressions.update())
        .conditionExpression(expressions.condition())
        .expressionAttributeNames(expressions.names())
        .expressionAttributeValues(expressions.values())
        .returnValues(returnedByUpdate(write.returned()))
        .returnValuesOnConditionCheckFailure(expressions.onFailure())
        .build();
  }

  private static @Nullable ReturnValue returnedByUpdate(Returned returned) {
    return switch (returned) {
      case NEW -> ReturnValue.ALL_NEW;
      case OLD -> ReturnValue.ALL_OLD;
      case NOTHING -> null;
    };
  }

  private static DeleteItemRequest delete(ItemWrite<?, ?> write) {
    Expressions expressions = Expressions.of(write);
    return DeleteItemRequest.builder()
        .overrideConfiguration(UncertainWrites.override())
        .tableName(tableName(write))
        .key(write.key())
        .conditionExpression(expressions.condition())
        .expressionAttributeNames(expressions.names())
        .expressionAttributeValues(expressions.values())
        .returnValues(write.returned() == Returned.OLD ? ReturnValue.ALL_OLD : null)
        .returnValuesOnConditionCheckFailure(expressions.onFailure())
        .build();
  }

  /**
   * A write as a part of a transaction. An update of nothing is a check there.
   *
   * @throws IllegalArgumentException if its condition or its update is longer than DynamoDB takes,
   *     or it is an upsert of nothing
   */
  public static TransactWriteItem transactional(ItemWrite<?, ?> write) {
    return switch (write.verb()) {
      case CREATE, PUT -> transactionalPut(write);
      case UPDATE, UPSERT -> write.actions().isEmpty() ? check(write) : transactionalUpdate(write);
      case DELETE -> transactionalDelete(write);
      case CHECK -> check(write);
    };
  }

  private static TransactWriteItem transactionalPut(ItemWrite<?, ?> write) {
    Expressions expressions = Expressions.of(write);
    return TransactWriteItem.builder()
        .put(put -> put.tableName(tableName(write))
            .item(write.item())
            .conditionExpression(expressions.condition())
            .expressionAttributeNames(expressions.names())
            .expressionAttributeValues(expressions.values())
            .returnValuesOnConditionCheckFailure(expressions.onFailure()))
        .build();
  }

  private static TransactWriteItem transactionalUpdate(ItemWrite<?, ?> write) {
    Expressions expressions = Expressions.of(write);
    return TransactWriteItem.builder()
        .update(update -> update
            .tableName(tableName(write))
            .key(write.key())
            .updateExpression(expressions.update())
            .conditionExpression(expressions.condition())
            .expressionAttributeNames(expressions.names())
            .expressionAttributeValues(expressions.values())
            .returnValuesOnConditionCheckFailure(expressions.onFailure()))
        .build();
  }

  private static TransactWriteItem transactionalDelete(ItemWrite<?, ?> write) {
    Expressions expressions = Expressions.of(write);
    return TransactWriteItem.builder()
        .delete(delete -> delete
            .tableName(tableName(write))
            .key(write.key())
            .conditionExpression(expressions.condition())
            .expressionAttributeNames(expressions.names())
            .expressionAttributeValues(expressions.values())
            .returnValuesOnConditionCheckFailure(expressions.onFailure()))
        .build();
  }

  private static TransactWriteItem check(ItemWrite<?, ?> write) {
    Expressions expressions = Expressions.of(write);
    if (expressions.condition() == null) {
      throw new IllegalArgumentException(
          "An upsert that sets nothing cannot be a part of a transaction.");
    }
    return TransactWriteItem.builder()
        .conditionCheck(check -> check
            .tableName(tableName(write))
            .key(write.key())
            .conditionExpression(expressions.condition())
            .expressionAttributeNames(expressions.names())
            .expressionAttributeValues(expressions.values())
            .returnValuesOnConditionCheckFailure(expressions.onFailure()))
        .build();
  }

  private static String tableName(ItemWrite<?, ?> write) {
    return write.table().name().value();
  }
}
