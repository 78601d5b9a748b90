package dev.dynaset.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** A client that is made when it is first used: most tests do without its threads. */
final class LateAsyncClient implements InvocationHandler {
  private final Supplier<DynamoDbAsyncClient> client;

  private LateAsyncClient(Supplier<DynamoDbAsyncClient> client) {
    this.client = client;
  }

  static DynamoDbAsyncClient of(Supplier<DynamoDbAsyncClient> client) {
    return (DynamoDbAsyncClient) Proxy.newProxyInstance(
        DynamoDbAsyncClient.class.getClassLoader(),
        new Class<?>[] {DynamoDbAsyncClient.class},
        new LateAsyncClient(client));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(client.get(), arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
