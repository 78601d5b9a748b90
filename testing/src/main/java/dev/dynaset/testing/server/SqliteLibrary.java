package dev.dynaset.testing.server;

import org.jspecify.annotations.Nullable;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteLibraryLoader;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteLibraryLoaderUtil;

/**
 * The native SQLite library that DynamoDB Local keeps its tables in.
 *
 * <p>DynamoDB Local carries one for each platform and loads it at the first request, where a
 * failure would reach the client as status 500, after retries. Loading it first gives a failure a
 * reason.
 */
final class SqliteLibrary {
  private static final String CURE =
      " DynamoDB Local runs on Linux (x86-64, Arm 64; not musl), macOS (x86-64, Arm 64) and Windows"
          + " (x86-64). Elsewhere, run it in a container or on another machine, and give its address:"
          + " to @DynasetTest as the system property dynaset.testing.endpoint, to a client of your own"
          + " by endpointOverride(...).";

  private static boolean tried;
  private static @Nullable String failure;

  private SqliteLibrary() {}

  /** Throws at every call if it throws at one; the loader itself is silent after its first. */
  static synchronized void load() {
    String platform = SQLiteLibraryLoaderUtil.getNativeLibFolderPathForCurrentOS();
    requireBundled(platform);
    if (!tried) {
      tried = true;
      failure = tryToLoad();
    }
    if (failure != null) {
      throw new IllegalStateException("DynamoDB Local cannot load its SQLite library for "
          + platform + " (" + failure + ")." + CURE);
    }
  }

  static void requireBundled(String platform) {
    String file = "native/" + platform + "/" + SQLiteLibraryLoaderUtil.getNativeLibName();
    if (SQLiteLibraryLoader.class.getResource(file) == null) {
      throw new IllegalStateException(
          "DynamoDB Local has no SQLite library for " + platform + "." + CURE);
    }
  }

  private static @Nullable String tryToLoad() {
    try {
      SQLiteLibraryLoader.initialize();
      return null;
    } catch (Exception e) {
      return e.toString();
    }
  }
}
