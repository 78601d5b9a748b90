package dev.dynaset.internal.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dynaset.query.Query;
import dev.dynaset.query.RangeCondition;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Tells queries apart that a page token must not be carried between: by table, index, key condition
 * and direction. Not by limits and consistency, which may change from page to page.
 */
final class QueryFingerprint {
  static final int LENGTH = 8;

  private final MessageDigest digest;

  private QueryFingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }

  static byte[] of(Query<?> query) {
    QueryFingerprint fingerprint = new QueryFingerprint();
    fingerprint.add(query.table().schema().logicalName());
    fingerprint.add(query.index() == null ? "" : query.index().name());
    fingerprint.add(query.forward() ? "forward" : "backward");
    query.condition().hash().forEach(fingerprint::add);
    query.condition().range().forEach(fingerprint::add);
    return Arrays.copyOf(fingerprint.digest.digest(), LENGTH);
  }

  private void add(RangeCondition condition) {
    if (condition instanceof RangeCondition.Comparison comparison) {
      add(comparison.operator().name());
      add(comparison.value());
    } else if (condition instanceof RangeCondition.Between between) {
      add("BETWEEN");
      add(between.from());
      add(between.to());
    }
  }

  private void add(AttributeValue value) {
    KeyBytes bytes = KeyBytes.of(value);
    digest.update(bytes.type());
    if (value.n() == null) {
      add(bytes.value());
    } else {
      // 100 and 1E2 are one number, however a program writes it.
      add(new BigDecimal(value.n()).stripTrailingZeros().toString());
    }
  }

  private void add(String part) {
    add(part.getBytes(UTF_8));
  }

  /** Each part with its length, so that parts do not run into each other. */
  private void add(byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    digest.update(part);
  }
}
