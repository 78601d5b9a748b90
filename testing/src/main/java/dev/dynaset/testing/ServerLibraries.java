package dev.dynaset.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The jars within the jar of dynaset-testing that DynamoDB Local needs. They are unpacked into a
 * folder that only this user may write to, and are found there the next time.
 */
final class ServerLibraries {
  private static final String FOLDER = "/META-INF/dynaset-testing/";
  private static final String NAMES = FOLDER + "libraries.txt";

  private ServerLibraries() {}

  /** Their names, which have their versions in them. */
  static List<String> names() {
    try (InputStream in = open(NAMES)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where they are unpacked. */
  static List<URL> unpacked() {
    List<String> names = names();
    List<URL> urls = new ArrayList<>();
    try {
      Path folder = folder("dynaset-testing-" + Integer.toHexString(names.hashCode()));
      for (String name : names) {
        urls.add(unpacked(name, folder).toUri().toURL());
      }
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The libraries of DynamoDB Local cannot be unpacked into java.io.tmpdir: "
              + e.getMessage(),
          e);
    }
    return urls;
  }

  /** A folder of this user; another one if somebody else has made it. */
  private static Path folder(String name) throws IOException {
    Path tmp = Path.of(System.getProperty("java.io.tmpdir"));
    Path folder = tmp.resolve(name + "-" + System.getProperty("user.name").replaceAll("\\W", "_"));
    try {
      return Files.createDirectory(folder, forOwner());
    } catch (FileAlreadyExistsException e) {
      return isOwn(folder) ? folder : Files.createTempDirectory(tmp, name);
    }
  }

  private static FileAttribute<?>[] forOwner() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean isOwn(Path folder) throws IOException {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS)
            .getName()
            .endsWith(System.getProperty("user.name"));
  }

  /** Several JVMs may do so at the same time: each moves a whole file. */
  private static Path unpacked(String name, Path folder) throws IOException {
    Path jar = folder.resolve(name);
    if (!Files.exists(jar)) {
      Path part = Files.createTempFile(folder, name, ".part");
      try (InputStream in = open(FOLDER + name)) {
        Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      }
      moved(part, jar);
    }
    return jar;
  }

  private static void moved(Path part, Path jar) throws IOException {
    try {
      Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Windows refuses to replace one that another JVM has open by now.
      Files.deleteIfExists(part);
      if (!Files.exists(jar)) {
        throw e;
      }
    }
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(
        ServerLibraries.class.getResourceAsStream(resource),
        () -> resource + " is not within dynaset-testing");
  }
}
