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
  private static final ThreadLocal<@Nullable CreateTableRequest> LAST = new ThreadLocal<>();
  private static final ThreadLocal<@Nullable CreateTableRequest> INSTEAD = new ThreadLocal<>();

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    if (!(context.request() instanceof CreateTableRequest create)) {
      return context.request();
    }
    LAST.set(create);
    CreateTableRequest other = INSTEAD.get();
    return other == null ? create : other;
  }

  /** What a model makes its table with. The table is there, so that nothing is made. */
  CreateTableRequest of(TableAdmin model) {
    model.create();
    CreateTableRequest request = Objects.requireNonNull(LAST.get(), "request");
    LAST.remove();
    return request;
  }

  /** Makes the table of a model in another way. */
  void create(TableAdmin model, CreateTableRequest request) {
    INSTEAD.set(request);
    try {
      model.create();
    } finally {
      INSTEAD.remove();
      LAST.remove();
    }
  }
}
