package dev.dynaset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

class RequestCustomizerTest {
  @Test
  void ofAClassLeavesOthersAsTheyAre() {
    RequestCustomizer customizer = RequestCustomizer.of(
        QueryRequest.class, query -> query.toBuilder().limit(7).build());
    GetItemRequest get = GetItemRequest.builder().build();

    assertThat(customizer.customize(get)).isSameAs(get);
    assertThat(customizer.customize(QueryRequest.builder().build()))
        .isEqualTo(QueryRequest.builder().limit(7).build());
  }

  @Test
  void overridingKeepsWhatIsOverriddenAlready() {
    GetItemRequest get = GetItemRequest.builder()
        .overrideConfiguration(sdk -> sdk.putHeader("x-tenant", "acme"))
        .build();

    AwsRequestOverrideConfiguration changed = RequestCustomizer.overriding(
            sdk -> sdk.apiCallTimeout(Duration.ofSeconds(2)))
        .customize(get)
        .overrideConfiguration()
        .orElseThrow();

    assertThat(changed.headers()).containsEntry("x-tenant", List.of("acme"));
    assertThat(changed.apiCallTimeout()).contains(Duration.ofSeconds(2));
  }
}
