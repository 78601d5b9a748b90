package dev.dynaset.internal.statement;

import dev.dynaset.schema.TableBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;

/**
 * What a statement asks for.
 *
 * @param table the table that it is about
 * @param text its text
 * @param parameters the values of its parameters, as many as there are yet
 * @param isConsistent whether it reads strongly consistently
 * @param pageSize how many items a request evaluates; null if DynamoDB decides
 */
record StatementTerms(
    TableBinding<?, ?> table,
    StatementText text,
    List<AttributeValue> parameters,
    boolean isConsistent,
    @Nullable Integer pageSize) {
  StatementTerms {
    parameters = List.copyOf(parameters);
  }

  static StatementTerms of(TableBinding<?, ?> table, String statement) {
    return new StatementTerms(
        table, StatementText.of(statement, table.name()), List.of(), false, null);
  }

  StatementTerms parameter(AttributeValue value) {
    List<AttributeValue> more = new ArrayList<>(parameters);
    more.add(value);
    return new StatementTerms(table, text, more, isConsistent, pageSize);
  }

  StatementTerms consistentRead() {
    return new StatementTerms(table, text, parameters, true, pageSize);
  }

  StatementTerms through(TableBinding<?, ?> binding) {
    return new StatementTerms(binding, text, parameters, isConsistent, pageSize);
  }

  StatementTerms pageSize(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("The page size must be positive, but is " + size + ".");
    }
    return new StatementTerms(table, text, parameters, isConsistent, size);
  }

  /**
   * The request for the page that a token leads to; null is the first one.
   *
   * @throws IllegalArgumentException if parameters are missing, or are too many
   */
  ExecuteStatementRequest request(@Nullable String nextToken) {
    if (parameters.size() != text.parameters()) {
      throw new IllegalArgumentException("The statement has " + text.parameters()
          + " parameters (? outside of quotes), but " + parameters.size()
          + " are given. Call parameter(…) once for each: " + this);
    }
    return ExecuteStatementRequest.builder()
        .statement(text.text())
        // DynamoDB refuses an empty list.
        .parameters(parameters.isEmpty() ? null : parameters)
        .consistentRead(isConsistent ? true : null)
        .limit(pageSize)
        .nextToken(nextToken)
        .build();
  }

  /** The statement in one line, and how many parameters are given, without their values. */
  @Override
  public String toString() {
    return text.text().strip().lines().map(String::strip).collect(Collectors.joining(" "))
        + " (parameters: " + parameters.size() + ")";
  }
}
