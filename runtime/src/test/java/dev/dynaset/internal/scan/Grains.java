package dev.dynaset.internal.scan;

import dev.dynaset.Dynaset;
import dev.dynaset.ParallelScan;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** A table whose segments have so many pages each, of one grain that costs one read unit. */
final class Grains {
  /** How many requests were sent. */
  final AtomicInteger requests = new AtomicInteger();

  private final int pages;

  Grains(int pages) {
    this.pages = pages;
  }

  /** A scan of all by a client that blocks. */
  ParallelScan<String> scan(int segments) {
    return ParallelScans.of(
        GrainCodec.scan(Dynaset.builder().client(new Client(this)).build()), segments);
  }

  /** A scan of all, each of whose responses comes when {@code later} says so. */
  ParallelScan<String> scan(
      int segments, Function<ScanResponse, CompletableFuture<ScanResponse>> later) {
    return ParallelScans.of(
        GrainCodec.scan(Dynaset.builder()
            .client(new Client(this))
            .asyncClient(new AsyncClient(this, later))
            .build()),
        segments);
  }

  ScanResponse answer(ScanRequest request) {
    requests.incrementAndGet();
    int segment = request.segment() == null ? 0 : request.segment();
    int page = request.hasExclusiveStartKey()
        ? 1 + Integer.parseInt(request.exclusiveStartKey().get("id").s().split("/", 2)[1])
        : 0;
    Map<String, AttributeValue> item = Map.of("id", AttributeValue.fromS(segment + "/" + page));
    ScanResponse.Builder response = ScanResponse.builder()
        .items(List.of(item))
        .count(1)
        .scannedCount(1)
        .consumedCapacity(ConsumedCapacity.builder().capacityUnits(1.0).build());
    return (page + 1 < pages ? response.lastEvaluatedKey(item) : response).build();
  }

  private record Client(Grains grains) implements DynamoDbClient {
    @Override
    public ScanResponse scan(ScanRequest request) {
      return grains.answer(request);
    }

    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }

  private record AsyncClient(
      Grains grains, Function<ScanResponse, CompletableFuture<ScanResponse>> later)
      implements DynamoDbAsyncClient {
    @Override
    public CompletableFuture<ScanResponse> scan(ScanRequest request) {
      return later.apply(grains.answer(request));
    }

    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }
}
