package dev.dynaset.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.UnseenInterceptor;

/** Somebody has looked at each interceptor of the AWS SDK, and decided whether it needs items. */
class SdkInterceptorsTest {
  /** Those on whose clients nothing is decoded directly on purpose, and why: none so far. */
  private static final Map<String, String> REFUSED = Map.of();

  private static List<Class<?>> interceptors() throws IOException {
    List<Class<?>> found = new ArrayList<>();
    ClassLoader loader = SdkInterceptorsTest.class.getClassLoader();
    for (URL manifest : Collections.list(loader.getResources("META-INF/MANIFEST.MF"))) {
      if (manifest.getPath().contains("/software/amazon/awssdk/")) {
        JarFile jar = ((JarURLConnection) manifest.openConnection()).getJarFile();
        for (JarEntry entry : Collections.list(jar.entries())) {
          Class<?> type = interceptor(entry.getName(), loader);
          if (type != null) {
            found.add(type);
          }
        }
      }
    }
    return found;
  }

  private static Class<?> interceptor(String entry, ClassLoader loader) {
    if (!entry.startsWith("software/amazon/") || !entry.endsWith(".class")) {
      return null;
    }
    String name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
    try {
      Class<?> type = Class.forName(name, false, loader);
      boolean isOne = ExecutionInterceptor.class.isAssignableFrom(type) && !type.isInterface();
      return isOne ? type : null;
    } catch (ClassNotFoundException | LinkageError e) {
      // It needs a library that is not there, so that no client can have it.
      return null;
    }
  }

  @Test
  void eachIsEitherKnownOrRefusedForAReason() throws IOException {
    List<Class<?>> found = interceptors();

    assertThat(found).as("the jars are found").hasSizeGreaterThan(3);
    assertThat(found)
        .extracting(Class::getName)
        .allSatisfy(name -> assertThat(
                VerifiedClient.KNOWN_INTERCEPTORS.contains(name) ^ REFUSED.containsKey(name))
            .as("%s: see what it does with items, and name it in VerifiedClient or here", name)
            .isTrue());
    assertThat(found).extracting(Class::getName).containsAll(REFUSED.keySet());
  }

  @Test
  void oneOfThePackageOfTheSdkIsNotKnownByThat() {
    assertThat(VerifiedClient.obstacle(
            List.of(new DirectDecodingInterceptor(), new UnseenInterceptor()), Set.of()))
        .hasValueSatisfying(why -> assertThat(why.reason()).contains("UnseenInterceptor"));
  }
}
