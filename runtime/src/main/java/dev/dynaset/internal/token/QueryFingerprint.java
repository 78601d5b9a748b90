package dev.dynaset.internal.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeCondition;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Tells queries apart that a page token must not be carried between: by table, index, key condition
 * and direction, or segment. Not by limits, filters and consistency, which may change from page to
 * page.
 */
final class QueryFingerprint
    implements ItemSource.Cases<QueryFingerprint>, RangeCondition.Cases<QueryFingerprint> {
  private final MessageDigest digest;

  private QueryFingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }

  /** The fingerprint for page tokens of a query. */
  static byte[] of(Query<?> query) {
    return of("page", query);
  }

  /** The fingerprint for checkpoints of a scan, which are no page tokens. */
  static byte[] ofCheckpoint(Query<?> scan) {
    return of("checkpoint", scan);
  }

  private static byte[] of(String use, Query<?> query) {
    QueryFingerprint fingerprint = new QueryFingerprint();
    fingerprint.add(use);
    fingerprint.add(query.table().schema().logicalName());
    fingerprint.add(query.index() == null ? "" : query.index().name());
    fingerprint.add(query.isForward() ? "forward" : "backward");
    return query.source().match(fingerprint).digest.digest();
  }

  @Override
  public QueryFingerprint key(ItemSource.Key source) {
    add("key");
    return add(source.condition().hash(), source.condition().range());
  }

  @Override
  public QueryFingerprint keys(ItemSource.Keys source) {
    add(source.merge().isMerged() ? "merged" : "keys");
    for (List<AttributeValue> hash : source.hashes()) {
      add("key");
      add(hash, source.range());
    }
    return this;
  }

  @Override
  public QueryFingerprint segment(ItemSource.Segment source) {
    add("segment " + source.segment() + " of " + source.segments());
    return this;
  }

  private QueryFingerprint add(List<AttributeValue> hash, List<RangeCondition> range) {
    hash.forEach(this::add);
    range.forEach(condition -> condition.match(this));
    return this;
  }

  @Override
  public QueryFingerprint comparison(RangeCondition.Comparison condition) {
    add(condition.operator().name());
    add(condition.value());
    return this;
  }

  @Override
  public QueryFingerprint between(RangeCondition.Between condition) {
    add("BETWEEN");
    add(condition.from());
    add(condition.to());
    return this;
  }

  private void add(AttributeValue value) {
    add(value.type().name());
    if (value.n() == null) {
      add(KeyBytes.of(value));
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
