package dev.dynaset.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class a real DynamoDB, which starts with the first test of the JVM.
 *
 * <pre>{@code
 * @DynasetTest
 * class OrdersTest {
 *   @Test
 *   void findsOpenOrders(OrderTable orders) {
 *     orders.put(new Order("1", OPEN));
 *     ...
 *   }
 * }
 * }</pre>
 *
 * <p>Parameters of test methods, and of {@code @BeforeEach} and {@code @AfterEach} methods, are
 * injected by their type, and so are fields that are marked {@link InjectDynaset}: {@code Dynaset},
 * generated tables, {@code DynamoDbClient}, {@code DynamoDbAsyncClient}, {@link RecordedRequests},
 * {@link Faults} and {@link ItemLoader}.
 *
 * <p>A table is created when a test first reaches it through the injected {@code Dynaset}. Its name
 * is {@code test_<slot>_<prefix>-<name>}: tests that run at the same time have different slots, and
 * never see each other's items. After a test the tables that it wrote to through these clients are
 * emptied, also if it failed.
 *
 * <p>In a class that has an application context of Spring, such as by {@code @SpringBootTest}, the
 * beans of the application have the same tables: its clients of DynamoDB are replaced, and its {@code
 * Dynaset} gets the tables of the test. What is injected are the beans, where there are any.
 *
 * <p>With the system property {@code dynaset.testing.endpoint}, or the environment variable {@code
 * DYNASET_TESTING_ENDPOINT}, the tests run against that server instead of the embedded one; {@code
 * aws} is DynamoDB itself, with the credentials and the region of the AWS SDK's default chain. There
 * the tables are deleted when the JVM's tests end.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DynasetExtension.class)
public @interface DynasetTest {
  /**
   * Models, or generated tables, whose tables are created before each test, for code that reaches
   * them with a raw client only.
   */
  Class<?>[] tables() default {};

  /** What does not see the items of one another: each method, or each class. */
  Isolation isolation() default Isolation.METHOD;

  /**
   * The table prefix of the application, if it has one. A {@code Dynaset} bean of Spring has its own.
   */
  String prefix() default "";
}
