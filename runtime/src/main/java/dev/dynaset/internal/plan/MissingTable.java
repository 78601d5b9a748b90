package dev.dynaset.internal.plan;

import dev.dynaset.TableNotFoundException;
import dev.dynaset.schema.TableBinding;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Says of a missing table where it was looked for, which is where most of them are lost. */
public final class MissingTable {
  /** Mocks and proxies of clients need not have a configuration. */
  private static final String UNKNOWN = "region and endpoint unknown to the client";

  private MissingTable() {}

  /** One of these tables, which one request was about, is missing. */
  public static RuntimeException of(
      Collection<? extends TableBinding<?, ?>> tables, ResourceNotFoundException cause) {
    TableBinding<?, ?> table = tables.iterator().next();
    if (tables.size() > 1) {
      return new TableNotFoundException(
          "There is no table of one of these names: "
              + tables.stream().map(MissingTable::describe).collect(Collectors.joining(", "))
              + " (" + place(table)
              + "). Create it, or check the names, the region and the endpoint.",
          cause);
    }
    return new TableNotFoundException(
        "There is no table '" + table.name().value() + "' for "
            + table.codec().shape().model() + " ("
            + place(table) + "; the name comes from " + table.name().origin()
            + "). Create it, or check the name, the region and the endpoint.",
        cause);
  }

  private static String describe(TableBinding<?, ?> table) {
    return "'" + table.name().value() + "' for " + table.codec().shape().model() + ", from "
        + table.name().origin();
  }

  private static String place(TableBinding<?, ?> table) {
    try {
      @Nullable
      DynamoDbServiceClientConfiguration client =
          table.dynaset().client().serviceClientConfiguration();
      if (client == null) {
        return UNKNOWN;
      }
      return "region " + client.region() + ", endpoint "
          + client.endpointOverride().map(Object::toString).orElse("of AWS");
    } catch (UnsupportedOperationException e) {
      return UNKNOWN;
    }
  }
}
