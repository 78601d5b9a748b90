package dev.dynaset;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.auth.credentials.WebIdentityTokenFileCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;

/**
 * The region and the credentials for a server on this machine, such as DynamoDB Local, which takes
 * any: those that are set up for the AWS SDK, or else made-up ones. The service of EC2 that tells
 * them to instances is not asked, since on other machines that takes seconds.
 */
final class LoopbackDefaults {
  private static final Region REGION = Region.US_EAST_1;
  private static final AwsBasicCredentials CREDENTIALS =
      AwsBasicCredentials.create("local", "local");

  private LoopbackDefaults() {}

  /** Whether an endpoint is on this machine. No name is looked up. */
  static boolean isFor(@Nullable URI endpoint) {
    String host = endpoint == null ? null : endpoint.getHost();
    if (host == null) {
      return false;
    }
    try {
      return host.equalsIgnoreCase("localhost")
          || (isAddress(host) && InetAddress.getByName(host).isLoopbackAddress());
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether it is an address, and no name: the last part of a name is no number. */
  private static boolean isAddress(String host) {
    if (host.startsWith("[")) {
      return true;
    }
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if ((c < '0' || c > '9') && c != '.') {
        return false;
      }
    }
    return true;
  }

  static Region region() {
    try {
      return new AwsRegionProviderChain(
              new SystemSettingsRegionProvider(), new AwsProfileRegionProvider())
          .getRegion();
    } catch (SdkClientException e) {
      return REGION;
    }
  }

  static AwsCredentialsProvider credentials() {
    return AwsCredentialsProviderChain.of(
        SystemPropertyCredentialsProvider.create(),
        EnvironmentVariableCredentialsProvider.create(),
        WebIdentityTokenFileCredentialsProvider.create(),
        ProfileCredentialsProvider.create(),
        ContainerCredentialsProvider.create(),
        StaticCredentialsProvider.create(CREDENTIALS));
  }
}
