package dev.dynaset.internal.plan;

import dev.dynaset.RequestCustomizer;
import dev.dynaset.internal.operation.Operation;
import dev.dynaset.schema.TableBinding;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * What is sent for the request of a plan: with a wish to be told its capacity, if anybody asks for
 * that, and then as the application changes it.
 */
final class SentRequest {
  private SentRequest() {}

  static <Q extends DynamoDbRequest> Step.Send<Q> of(
      TableBinding<?, ?> table, Step.Send<Q> planned) {
    DynamoDbRequest sent =
        isMeasured(table) ? CapacityUnits.askFor(planned.request()) : planned.request();
    for (RequestCustomizer customizer : table.options().customizers()) {
      sent = customize(planned.operation(), sent, customizer);
    }
    for (RequestCustomizer customizer : table.settings().requestCustomizers()) {
      sent = customize(planned.operation(), sent, customizer);
    }
    return planned.with(sent);
  }

  private static boolean isMeasured(TableBinding<?, ?> table) {
    return table.options().isMeasured() || !table.settings().requestListeners().isEmpty();
  }

  private static DynamoDbRequest customize(
      Operation<?, ?> operation, DynamoDbRequest request, RequestCustomizer customizer) {
    @Nullable DynamoDbRequest changed = customizer.customize(request);
    if (!operation.requests().isInstance(changed)) {
      String found = changed == null ? "null" : changed.getClass().getSimpleName();
      throw new IllegalStateException("A RequestCustomizer that is given "
          + operation.requests().getSimpleName() + " must return that, too, but returned " + found
          + ": " + customizer.getClass().getName()
          + ". Return the request itself where there is nothing to change.");
    }
    return changed;
  }
}
