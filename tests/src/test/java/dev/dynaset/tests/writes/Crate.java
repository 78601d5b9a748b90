package dev.dynaset.tests.writes;

import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.UnknownAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A model whose documents keep what they do not know. */
@Table("writes-crates")
record Crate(@HashKey String id, @Nullable Label label, List<Content> contents) {
  /** A document. */
  @Document
  record Label(String text, @UnknownAttributes Map<String, AttributeValue> rest) {}

  /** One of several documents. */
  @Document
  sealed interface Content permits Fruit, Tool {}

  /** With a member more. */
  @Document
  record Fruit(String name, @UnknownAttributes Map<String, AttributeValue> rest)
      implements Content {}

  /** Without. */
  @Document
  record Tool(int size) implements Content {}
}
