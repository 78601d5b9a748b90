package dev.dynaset.tests.async;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * Answers as DynamoDB would if it held so many lines, which are made when they are asked for.
 *
 * @param total how many lines there are, numbered from 0; in a scan, each segment has its share
 * @param perPage how many a page holds at most
 */
record StoredLines(long total, int perPage) {
  private static final String BOOK = "book";
  private static final String NUMBER = "number";

  QueryResponse answer(QueryRequest request) {
    Part part = part(0, total, request.exclusiveStartKey(), request.limit());
    QueryResponse.Builder response = QueryResponse.builder()
        .items(part.items())
        .count(part.items().size())
        .scannedCount(part.items().size());
    return part.isLast()
        ? response.build()
        : response.lastEvaluatedKey(part.lastKey()).build();
  }

  ScanResponse answer(ScanRequest request) {
    int segments = request.totalSegments() == null ? 1 : request.totalSegments();
    int segment = request.segment() == null ? 0 : request.segment();
    Part part = part(
        total * segment / segments,
        total * (segment + 1) / segments,
        request.exclusiveStartKey(),
        request.limit());
    ScanResponse.Builder response = ScanResponse.builder()
        .items(part.items())
        .count(part.items().size())
        .scannedCount(part.items().size());
    return part.isLast()
        ? response.build()
        : response.lastEvaluatedKey(part.lastKey()).build();
  }

  private Part part(
      long first, long end, Map<String, AttributeValue> startKey, @Nullable Integer limit) {
    AttributeValue behind = startKey.get(NUMBER);
    long from = behind == null ? first : Long.parseLong(behind.n()) + 1;
    long to = Math.min(end, from + Math.min(perPage, limit == null ? perPage : limit));
    List<Map<String, AttributeValue>> items =
        LongStream.range(from, to).mapToObj(StoredLines::item).toList();
    return new Part(items, to == end);
  }

  private static Map<String, AttributeValue> item(long number) {
    return Map.of(
        BOOK,
        AttributeValue.fromS("b"),
        NUMBER,
        AttributeValue.fromN(Long.toString(number)),
        "text",
        AttributeValue.fromS("line " + number));
  }

  private record Part(List<Map<String, AttributeValue>> items, boolean isLast) {
    Map<String, AttributeValue> lastKey() {
      Map<String, AttributeValue> last = items.get(items.size() - 1);
      return Map.of(BOOK, last.get(BOOK), NUMBER, last.get(NUMBER));
    }
  }
}
