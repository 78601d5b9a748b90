package software.amazon.awssdk.enhanced.dynamodb.mapper.annotations;


public @interface DynamoDbSecondaryPartitionKey {}
