package dev.dynaset.testing;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The names of the operations that clients of DynamoDB have, such as {@code PutItem}. */
final class OperationNames {
  private static final String REQUEST = "Request";
  private static final Set<String> ALL = all();

  private OperationNames() {}

  /**
   * The name of an operation, as it was given.
   *
   * @throws IllegalArgumentException if there is no such operation
   */
  static String known(String operation) {
    if (!ALL.contains(operation)) {
      throw new IllegalArgumentException("operation is '" + operation
          + "', but DynamoDB has no operation of that name, and no request would have it. Did you"
          + " mean '" + nearest(operation) + "'?");
    }
    return operation;
  }

  private static Set<String> all() {
    Set<String> names = new TreeSet<>();
    for (Class<?> client : List.of(DynamoDbClient.class, DynamoDbStreamsClient.class)) {
      for (Method method : client.getMethods()) {
        for (Class<?> parameter : method.getParameterTypes()) {
          if (DynamoDbRequest.class.isAssignableFrom(parameter)) {
            String name = parameter.getSimpleName();
            names.add(name.substring(0, name.length() - REQUEST.length()));
          }
        }
      }
    }
    return names;
  }

  private static String nearest(String operation) {
    String given = operation.toLowerCase(Locale.ROOT);
    return ALL.stream()
        .min(Comparator.comparingInt(name -> distance(given, name.toLowerCase(Locale.ROOT))))
        .orElseThrow();
  }

  /** How many characters must be inserted, removed or replaced to make one text of the other. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      row[column] = column;
    }
    for (int at = 1; at <= from.length(); at++) {
      int diagonal = row[0];
      row[0] = at;
      for (int column = 1; column <= to.length(); column++) {
        int replaced = diagonal + (from.charAt(at - 1) == to.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(replaced, Math.min(row[column], row[column - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
