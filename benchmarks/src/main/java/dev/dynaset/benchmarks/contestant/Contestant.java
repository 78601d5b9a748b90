package dev.dynaset.benchmarks.contestant;

import dev.dynaset.benchmarks.shape.Subject;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Those who compete. */
public enum Contestant {
  /** The low-level client with a mapping by hand, which all others are compared with. */
  HAND_WRITTEN,

  /** Dynaset as it comes. */
  DYNASET,

  /** Dynaset, to which the AWS SDK gives attribute values. */
  DYNASET_ATTRIBUTE_VALUES,

  /** The Enhanced Client, which looks at the bean when it starts. */
  ENHANCED_BEAN,

  /** The Enhanced Client, which is told by code what the bean looks like. */
  ENHANCED_STATIC;

  /** What the page of results calls it. */
  public String title() {
    return switch (this) {
      case HAND_WRITTEN -> "by hand";
      case DYNASET -> "Dynaset";
      case DYNASET_ATTRIBUTE_VALUES -> "Dynaset, attribute values";
      case ENHANCED_BEAN -> "Enhanced Client, bean";
      case ENHANCED_STATIC -> "Enhanced Client, static";
    };
  }

  private Approach approach() {
    return switch (this) {
      case HAND_WRITTEN -> new ByHand();
      case DYNASET -> new WithDynaset(true);
      case DYNASET_ATTRIBUTE_VALUES -> new WithDynaset(false);
      case ENHANCED_BEAN -> new WithBeanSchema();
      case ENHANCED_STATIC -> new WithStaticSchema();
    };
  }

  /** What the contestant does with a client that blocks. */
  public <T> Operations<T> operations(Subject<T> subject, DynamoDbClient client) {
    return approach().operations(subject, client);
  }

  /** What the contestant does with a client that does not block. */
  public <T> AsyncOperations<T> operations(Subject<T> subject, DynamoDbAsyncClient client) {
    return approach().operations(subject, client);
  }
}
