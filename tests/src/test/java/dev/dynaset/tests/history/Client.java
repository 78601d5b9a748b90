package dev.dynaset.tests.history;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemExistsException;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.RequestThrottledException;
import dev.dynaset.StaleVersionException;
import dev.dynaset.WriteOutcomeUnknownException;
import dev.dynaset.tests.history.Attempt.Reason;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * One client: it makes one call after the other, and records each of them. It has a Dynaset of its
 * own, so that the events of its listener are of its call.
 */
final class Client {
  private final String name;
  private final Dynaset dynaset;
  private final AtomicLong clock;
  private final History history;
  private volatile boolean isUncertain;

  /**
   * @param line what it sends its requests with
   * @param clock that of all clients
   */
  Client(String name, Dynaset line, AtomicLong clock, History history) {
    this.name = name;
    this.clock = clock;
    this.history = history;
    this.dynaset = Dynaset.builder()
        .client(line.client())
        .asyncClient(line.asyncClient().orElseThrow())
        .onRequest(event -> isUncertain |= event.isUncertain())
        .build();
  }

  Dynaset dynaset() {
    return dynaset;
  }

  /** How a call ended, and when. */
  record Ended<R>(
      @Nullable R result,
      @Nullable RuntimeException error,
      long invoked,
      long returned,
      boolean isUncertain) {}

  /** Makes a call, one way or the other. */
  <R> Ended<R> call(
      boolean isAsync, Supplier<R> blocking, Supplier<? extends CompletableFuture<R>> async) {
    isUncertain = false;
    long invoked = clock.incrementAndGet();
    R result = null;
    RuntimeException error = null;
    try {
      result = isAsync ? async.get().join() : blocking.get();
    } catch (CompletionException e) {
      error = (RuntimeException) e.getCause();
    } catch (RuntimeException e) {
      error = e;
    }
    return new Ended<>(result, error, invoked, clock.incrementAndGet(), isUncertain);
  }

  /**
   * Records what a call on one item has reported.
   *
   * @param state what the item that it gave back says of the state; null of verbs without result
   */
  <R> Report record(
      String key, Operation operation, Ended<R> ended, Function<R, @Nullable State> state) {
    Report report;
    if (ended.error() == null) {
      report = new Report.Done(state.apply(ended.result()));
    } else if (ended.error() instanceof AwsServiceException
        && operation instanceof Operation.Read) {
      report = new Report.NotDone(ended.error().toString(), false);
    } else {
      report = report(ended.error());
    }
    add(key, operation, ended, report);
    return report;
  }

  void add(String key, Operation operation, Ended<?> ended, Report report) {
    history.add(
        key,
        new Call(name, ended.invoked(), ended.returned(), operation, report, ended.isUncertain()));
  }

  /** What an exception says; another one than is expected of Dynaset passes on. */
  static Report report(RuntimeException error) {
    if (error instanceof WriteOutcomeUnknownException unknown) {
      return new Report.Unknown(met(unknown.attributes()));
    }
    if (error instanceof ConditionFailedException failed) {
      Reason reason = failed instanceof ItemExistsException
          ? Reason.EXISTS
          : failed instanceof StaleVersionException ? Reason.STALE : Reason.CONDITION;
      return new Report.Refused(reason, State.of(failed.attributes()));
    }
    if (error instanceof ItemNotFoundException) {
      return new Report.Refused(Reason.NOT_FOUND, State.ABSENT);
    }
    if ((error instanceof AwsServiceException service && service.statusCode() < 500)
        || error instanceof RequestThrottledException
        || error instanceof SdkClientException) {
      return new Report.NotDone(error.toString(), error instanceof TransactionCanceledException);
    }
    throw error;
  }

  private static @Nullable State met(Map<String, AttributeValue> attributes) {
    return attributes.isEmpty() ? null : State.of(attributes);
  }
}
