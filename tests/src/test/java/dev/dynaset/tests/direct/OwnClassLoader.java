package dev.dynaset.tests.direct;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Loads some of the classes of the class path once more, and finds some resources no more. */
final class OwnClassLoader extends URLClassLoader {
  private final Predicate<String> isOwn;
  private final Predicate<String> isHidden;

  /**
   * A class loader beside that of the application.
   *
   * @param isOwn which classes it loads itself, by their names
   * @param isHidden which resources it does not find
   */
  OwnClassLoader(Predicate<String> isOwn, Predicate<String> isHidden) {
    super(classPath(), OwnClassLoader.class.getClassLoader());
    this.isOwn = isOwn;
    this.isHidden = isHidden;
  }

  private static URL[] classPath() {
    return Arrays.stream(
            System.getProperty("java.class.path").split(System.getProperty("path.separator")))
        .map(OwnClassLoader::url)
        .toArray(URL[]::new);
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!isOwn.test(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    return isHidden.test(name) ? null : super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return isHidden.test(name) ? Collections.emptyEnumeration() : super.getResources(name);
  }
}
