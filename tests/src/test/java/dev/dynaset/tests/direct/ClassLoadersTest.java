package dev.dynaset.tests.direct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.direct.DirectDecodingInterceptor;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Where classes are loaded in another way than by the class path of one application. */
class ClassLoadersTest {
  private static final String REGISTRATION =
      "software/amazon/awssdk/services/dynamodb/execution.interceptors";
  private static final String ITEMS = "[Kinds[owner=ann, kind=A]] ";

  private static String query(Predicate<String> isOwn, Predicate<String> isHidden)
      throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader context = thread.getContextClassLoader();
    try (OwnClassLoader loader = new OwnClassLoader(isOwn, isHidden)) {
      thread.setContextClassLoader(loader);
      return ((Supplier<?>) loader
              .loadClass(QueryOfOwnClasses.class.getName())
              .getConstructor()
              .newInstance())
          .get()
          .toString();
    } finally {
      thread.setContextClassLoader(context);
    }
  }

  private static boolean isOfDynaset(String name) {
    return name.startsWith("dev.dynaset.") || name.startsWith("dynaset.");
  }

  private static boolean isOfTheSdk(String name) {
    return name.startsWith("software.amazon.awssdk.");
  }

  /** As where jars are merged, or on the module path. */
  @Test
  void withoutTheRegistrationClientsHaveToBeGivenTheInterceptor() throws Exception {
    Predicate<String> isOwn = name -> isOfDynaset(name) || isOfTheSdk(name);

    assertThat(query(isOwn, REGISTRATION::equals))
        .isEqualTo(ITEMS + "off: the client has no " + DirectDecodingInterceptor.class.getName()
            + "\ngiven: " + ITEMS + "on");
    assertThat(query(isOwn, name -> false)).isEqualTo(ITEMS + "on\ngiven: " + ITEMS + "on");
  }

  /** As in a server that has the AWS SDK for all its applications. */
  @Test
  void severalApplicationsCanHaveOneSdk() throws Exception {
    for (int application = 0; application < 3; application++) {
      assertThat(query(ClassLoadersTest::isOfDynaset, name -> false))
          .contains("given: " + ITEMS + "on");
    }
  }
}
