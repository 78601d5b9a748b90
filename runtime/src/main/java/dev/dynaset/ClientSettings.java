package dev.dynaset;

import dynaset.sdk.RegisteredInterceptor;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * What a client is built with when the application gives none. Secrets stay in here: there is no
 * {@code toString}.
 */
final class ClientSettings {
  @Nullable
  URI endpoint;

  @Nullable
  Region region;

  @Nullable
  String accessKey;

  @Nullable
  String secretKey;

  @Nullable
  String sessionToken;

  DynamoDbClient build() {
    // The AWS SDK does not find the interceptor on the module path; a second one does nothing. The
    // name here also keeps the class in jars that leave out what nobody names.
    DynamoDbClientBuilder builder = DynamoDbClient.builder()
        .overrideConfiguration(ClientOverrideConfiguration.builder()
            .addExecutionInterceptor(new RegisteredInterceptor())
            .build());
    if (endpoint != null) {
      builder.endpointOverride(endpoint);
    }
    boolean isLoopback = LoopbackDefaults.isFor(endpoint);
    AwsCredentials credentials = credentials();
    if (credentials != null) {
      builder.credentialsProvider(StaticCredentialsProvider.create(credentials));
    } else if (isLoopback) {
      builder.credentialsProvider(LoopbackDefaults.credentials());
    }
    if (region != null) {
      builder.region(region);
    } else {
      builder.region(isLoopback ? LoopbackDefaults.region() : regionOfTheChain());
    }
    return builder.build();
  }

  /** The message of the AWS SDK lists all that it has tried, and not what to do. */
  private static Region regionOfTheChain() {
    try {
      return DefaultAwsRegionProviderChain.builder().build().getRegion();
    } catch (SdkClientException e) {
      LoggerFactory.getLogger(Dynaset.class).debug("The AWS SDK finds no region", e);
      throw new DynasetException("There is no AWS region. Set it for Dynaset, with region(…),"
          + " dynaset.region or DYNASET_REGION, or for the AWS SDK, with the variable AWS_REGION,"
          + " the system property aws.region or a profile.");
    }
  }

  private @Nullable AwsCredentials credentials() {
    if (accessKey == null && secretKey == null && sessionToken == null) {
      return null;
    }
    if (accessKey == null || secretKey == null) {
      throw new IllegalStateException(
          "Credentials are incomplete: " + (accessKey == null ? "accessKey" : "secretKey")
              + " is not set. Set both keys, or neither for the default chain of the AWS SDK.");
    }
    return sessionToken == null
        ? AwsBasicCredentials.create(accessKey, secretKey)
        : AwsSessionCredentials.create(accessKey, secretKey, sessionToken);
  }

  /** Says that these settings are not used, since the application's own client wins. */
  void warnIfSet() {
    if (endpoint != null
        || region != null
        || accessKey != null
        || secretKey != null
        || sessionToken != null) {
      LoggerFactory.getLogger(Dynaset.class)
          .warn(
              "A client was given: the endpoint, region and credentials that were set as well are not used.");
    }
  }
}
