package dev.dynaset.testing.server;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers while no other DynamoDB Local is made: those of one JVM share the table of what they can
 * do, each new one replaces it by an empty one and fills it, and requests that come meanwhile would
 * be refused as invalid actions.
 */
final class AnsweringHandler extends Handler.Wrapper {
  private static final ReadWriteLock ACTIONS = new ReentrantReadWriteLock();

  AnsweringHandler(Handler dynamoDb) {
    super(dynamoDb);
  }

  /** Makes a DynamoDB Local, while none answers. */
  static <H extends Handler> H make(Supplier<H> handler) {
    ACTIONS.writeLock().lock();
    try {
      return handler.get();
    } finally {
      ACTIONS.writeLock().unlock();
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    ACTIONS.readLock().lock();
    try {
      return super.handle(request, response, callback);
    } finally {
      ACTIONS.readLock().unlock();
    }
  }
}
