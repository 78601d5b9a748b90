package dev.dynaset.testing;

import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Loads DynamoDB Local and the libraries that it needs apart from those of the tests, which may have
 * other versions of them. Of the tests, it sees the AWS SDK, SLF4J and nothing else.
 */
final class ServerClassLoader extends URLClassLoader {
  static {
    registerAsParallelCapable();
  }

  private static final String SERVER = "dev.dynaset.testing.server.";
  private static final List<String> SHARED =
      List.of("software.amazon.awssdk.", "org.slf4j.", "org.reactivestreams.");

  private final ClassLoader tests;

  private ServerClassLoader(URL[] urls, ClassLoader tests) {
    super("dynaset-testing", urls, ClassLoader.getPlatformClassLoader());
    this.tests = tests;
  }

  /** The one of this JVM, or of those tests that have a class loader of their own. */
  static ServerClassLoader get() {
    return Holder.INSTANCE;
  }

  private static ServerClassLoader make() {
    List<URL> urls = new ArrayList<>();
    urls.add(CodeSources.of(ServerClassLoader.class));
    urls.add(CodeSources.ofDynamoDbLocal());
    urls.addAll(ServerLibraries.unpacked());
    return new ServerClassLoader(
        urls.toArray(URL[]::new), ServerClassLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    for (String shared : SHARED) {
      if (name.startsWith(shared)) {
        return tests.loadClass(name);
      }
    }
    return super.loadClass(name, resolve);
  }

  /** Starts an empty DynamoDB: a {@code Supplier} of its address. */
  AutoCloseable startServer() {
    return (AutoCloseable)
        within(() -> loadClass(SERVER + "LoopbackServer").getMethod("start").invoke(null));
  }

  /** Reads the items of JSON as types of the JDK. */
  @SuppressWarnings("unchecked") // It is declared so there.
  List<@Nullable Object> itemsOfJson(InputStream in, String name) {
    return (List<@Nullable Object>) within(() -> {
      Object reader = loadClass(SERVER + "ItemsOfJson").getConstructor().newInstance();
      return ((BiFunction<InputStream, String, Object>) reader).apply(in, name);
    });
  }

  /** Libraries look for their plug-ins in the class loader of the thread. */
  private Object within(Call call) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(this);
    try {
      return call.call();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(
          "DynamoDB Local did not start: " + e.getCause(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("DynamoDB Local did not start: " + e, e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Something with classes of the loader. */
  private interface Call {
    Object call() throws ReflectiveOperationException;
  }

  /** Made when it is needed. */
  private static final class Holder {
    static final ServerClassLoader INSTANCE = make();
  }
}
