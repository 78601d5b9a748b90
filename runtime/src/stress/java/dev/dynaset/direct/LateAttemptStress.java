package dev.dynaset.direct;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Two attempts of one request that are answered at the same time: each has the items of its own
 * answer, whichever comes first.
 */
@JCStressTest
@Outcome(id = "1, 2", expect = Expect.ACCEPTABLE, desc = "Each has its own items.")
@Outcome(expect = Expect.FORBIDDEN, desc = "One has the items of the other, or none.")
@State
public class LateAttemptStress {
  private final DirectResponse direct = new DirectResponse();

  /** The attempt that was given up. */
  @Actor
  public void late(II_Result result) {
    result.r1 = items(1);
  }

  /** The attempt that counts. */
  @Actor
  public void counting(II_Result result) {
    result.r2 = items(2);
  }

  private int items(int own) {
    SdkHttpResponse answer = SdkHttpFullResponse.builder().statusCode(200).build();
    SdkHttpResponse head = direct.head(answer);
    direct.withBody(answer).body(body(own));
    ResponseItems items =
        direct.items(QueryResponse.builder().sdkHttpResponse(head).build());
    return items instanceof ResponseItems.Listed listed
        ? Integer.parseInt(listed.items().get(0).get("n").n())
        : -1;
  }

  private static byte[] body(int number) {
    return ("{\"Items\":[{\"n\":{\"N\":\"" + number + "\"}}],\"Count\":1}").getBytes(UTF_8);
  }
}
