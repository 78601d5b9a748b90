package dev.dynaset.benchmarks.contestant;

import dev.dynaset.benchmarks.shape.Subject;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** The Enhanced Client with a schema that it reads off the bean. */
final class WithBeanSchema extends WithEnhancedClient {
  @Override
  <T> TableSchema<T> schema(Subject<T> subject) {
    return TableSchema.fromBean(subject.type());
  }
}
