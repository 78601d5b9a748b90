package dev.dynaset.testing;

import dev.dynaset.TableAdmin;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/** The CreateTable requests of models, which a table for several of them is made of. */
final class TableRequests implements ExecutionInterceptor {
  private final ThreadLocal<@Nullable CreateTableRequest> last = new ThreadLocal<>();
  private final ThreadLocal<@Nullable CreateTableRequest> instead = new ThreadLocal<>();

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    if (!(context.request() instanceof CreateTableRequest create)) {
      return context.request();
    }
    last.set(create);
    CreateTableRequest other = instead.get();
    return other == null ? create : other;
  }

  /** What a model makes its table with. The table is there, so that nothing is made. */
  CreateTableRequest of(TableAdmin model) {
    model.create();
    CreateTableRequest request = Objects.requireNonNull(last.get(), "request");
    last.remove();
    return request;
  }

  /** Makes the table of a model in another way. */
  void create(TableAdmin model, CreateTableRequest request) {
    instead.set(request);
    try {
      model.create();
    } finally {
      instead.remove();
      last.remove();
    }
  }
}
