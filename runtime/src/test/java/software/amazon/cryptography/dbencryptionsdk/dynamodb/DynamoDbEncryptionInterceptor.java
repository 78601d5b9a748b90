package software.amazon.cryptography.dbencryptionsdk.dynamodb;

import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Has nothing but the name of the interceptor of AWS's Database Encryption SDK. */
public final class DynamoDbEncryptionInterceptor implements ExecutionInterceptor {}
