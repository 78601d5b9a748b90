package dev.dynaset.testing;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

/** The jars and folders that classes are from. */
final class CodeSources {
  private static final String DYNAMO_DB_LOCAL =
      "software/amazon/dynamodb/services/local/server/LocalDynamoDBRequestHandler.class";

  private CodeSources() {}

  /** The jar or folder of a class. */
  static URL of(Class<?> type) {
    return of(type.getClassLoader(), type.getName().replace('.', '/') + ".class");
  }

  /** The jar of DynamoDB Local, which the build of the tests has resolved. */
  static URL ofDynamoDbLocal() {
    return of(CodeSources.class.getClassLoader(), DYNAMO_DB_LOCAL);
  }

  private static URL of(ClassLoader loader, String resource) {
    URL url = loader.getResource(resource);
    if (url == null) {
      throw new IllegalStateException("DynamoDB Local is not on the class path of the tests."
          + " dynaset-testing brings it, as software.amazon.dynamodb:DynamoDBLocal: do not exclude"
          + " it, or give the address of another server as the system property"
          + " dynaset.testing.endpoint.");
    }
    try {
      if (url.openConnection() instanceof JarURLConnection jar) {
        return jar.getJarFileURL();
      }
      String folder = url.toString();
      return URI.create(folder.substring(0, folder.length() - resource.length()))
          .toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("No jar and no folder: " + url, e);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + url, e);
    }
  }
}
