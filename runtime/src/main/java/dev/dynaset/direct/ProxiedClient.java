package dev.dynaset.direct;

import org.jspecify.annotations.Nullable;

/**
 * A client behind the proxies that a framework hands out in its place. Only what it is made of is
 * asked for: requests go on to be sent through the proxy.
 *
 * <p>Frameworks are known by the names of their interfaces, which is the one place in the runtime
 * with reflection. It is not on the way of an application whose client is the AWS SDK's own.
 *
 * @param client the client behind the proxies, or the innermost that could be reached
 * @param obstacle what is between the application and the client, if that may look at items
 */
public record ProxiedClient(Object client, @Nullable Obstacle obstacle) {
  private static final String QUARKUS_PROXY = "io.quarkus.arc.ClientProxy";
  private static final String SPRING = "org.springframework.aop.";
  private static final String SPRING_PROXY = SPRING + "framework.Advised";
  private static final String SPRING_TARGET = SPRING + "TargetSource";
  /** What {@code @Lazy} makes: it looks a bean up anew each time, but always the same one. */
  private static final String SPRING_LAZY =
      "org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver";

  /** A proxy of a proxy of a proxy is likely, a chain without an end a fault. */
  private static final int DEEPEST = 8;

  /** The client behind {@code client}, which is {@code client} itself if it is no known proxy. */
  public static ProxiedClient behind(Object client) {
    Object reached = client;
    for (int i = 0; i < DEEPEST; i++) {
      try {
        ProxiedClient next = next(reached);
        if (next == null || next.obstacle != null) {
          return next == null ? new ProxiedClient(reached, null) : next;
        }
        reached = next.client;
      } catch (ReflectiveOperationException | RuntimeException e) {
        // A scope that is not active, or another version of the framework: it stays a proxy.
        return new ProxiedClient(reached, null);
      }
    }
    return new ProxiedClient(reached, null);
  }

  private static @Nullable ProxiedClient next(Object proxy) throws ReflectiveOperationException {
    if (is(proxy, QUARKUS_PROXY)) {
      return of(call(proxy, QUARKUS_PROXY, "arc_contextualInstance"));
    }
    return is(proxy, SPRING_PROXY) ? behindSpring(proxy) : null;
  }

  private static @Nullable ProxiedClient behindSpring(Object proxy)
      throws ReflectiveOperationException {
    Object[] advisors = (Object[]) call(proxy, SPRING_PROXY, "getAdvisors");
    if (advisors == null || advisors.length > 0) {
      return advisors == null ? null : new ProxiedClient(proxy, advised(advisors[0]));
    }
    Object source = call(proxy, SPRING_PROXY, "getTargetSource");
    if (source == null) {
      return null;
    }
    String name = source.getClass().getName();
    boolean stays = Boolean.TRUE.equals(call(source, SPRING_TARGET, "isStatic"));
    return stays || name.startsWith(SPRING_LAZY)
        ? of(call(source, SPRING_TARGET, "getTarget"))
        : new ProxiedClient(proxy, Obstacle.changing(name));
  }

  private static Obstacle advised(Object advisor) throws ReflectiveOperationException {
    Object advice = call(advisor, SPRING + "Advisor", "getAdvice");
    return Obstacle.advised((advice == null ? advisor : advice).getClass().getName());
  }

  private static @Nullable ProxiedClient of(@Nullable Object client) {
    return client == null ? null : new ProxiedClient(client, null);
  }

  private static @Nullable Object call(Object target, String declaring, String method)
      throws ReflectiveOperationException {
    Class<?> found = interfaceOf(target.getClass(), declaring);
    if (found == null) {
      throw new ClassNotFoundException(declaring);
    }
    return found.getMethod(method).invoke(target);
  }

  private static boolean is(Object object, String interfaceName) {
    return interfaceOf(object.getClass(), interfaceName) != null;
  }

  private static @Nullable Class<?> interfaceOf(Class<?> type, String name) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each.getName().equals(name)) {
        return each;
      }
      for (Class<?> implemented : each.getInterfaces()) {
        Class<?> found = interfaceOf(implemented, name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
