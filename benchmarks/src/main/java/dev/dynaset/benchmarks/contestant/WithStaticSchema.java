package dev.dynaset.benchmarks.contestant;

import dev.dynaset.benchmarks.shape.Subject;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** The Enhanced Client with a schema by code. */
final class WithStaticSchema extends WithEnhancedClient {
  @Override
  <T> TableSchema<T> schema(Subject<T> subject) {
    return subject.staticSchema();
  }
}
