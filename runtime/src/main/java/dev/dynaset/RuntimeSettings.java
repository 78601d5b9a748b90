package dev.dynaset;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a {@link Dynaset} that the rest of the runtime asks for. They are not on {@code
 * Dynaset} itself, so that completion there shows what is for applications.
 */
public final class RuntimeSettings {
  private final Dynaset dynaset;

  RuntimeSettings(Dynaset dynaset) {
    this.dynaset = dynaset;
  }

  /** Those of a Dynaset, for the runtime. */
  public static RuntimeSettings of(Dynaset dynaset) {
    return dynaset.settings();
  }

  /**
   * Refuses to send anything after the end of a Dynaset.
   *
   * @throws IllegalStateException if it is closed
   */
  public void requireOpen() {
    dynaset.requireOpen();
  }

  /** Whether both send their requests with the same client, as one transaction must. */
  public boolean sharesClientWith(Dynaset other) {
    return dynaset.client().equals(other.client());
  }

  /** Whether items are only read whole. */
  public boolean wholeItems() {
    return dynaset.readsWholeItems();
  }

  /** What tells the time that written items get. */
  public Clock clock() {
    return dynaset.writeDefaults().clock();
  }

  /** What makes the UUIDs of generated ids, in place of Dynaset, if anything does. */
  public Optional<Supplier<UUID>> ids() {
    return Optional.ofNullable(dynaset.writeDefaults().ids());
  }

  /** What page tokens are signed or encrypted with, if they are. */
  public Optional<PageTokenKeys> pageTokenKeys() {
    return dynaset.pageTokenKeys();
  }

  /** The name in DynamoDB of the table whose logical name, in {@code @Table}, is this one. */
  public PhysicalName tableName(String logicalName) {
    return dynaset.tableName(logicalName);
  }

  /**
   * Takes a table that is bound.
   *
   * @param declaration what says all of its keys; empty if nothing does, null for a guest
   * @throws DynasetException if it is declared twice, and something is proven of its keys
   */
  public void declare(PhysicalName table, @Nullable String declaration, String model) {
    dynaset.declaredTables().add(table.value(), declaration, model);
  }

  /** How tables are created. */
  public TableDefaults tableDefaults() {
    return dynaset.tableDefaults();
  }

  /** For how long a batch goes on while DynamoDB processes nothing of it. */
  public Duration retryUnprocessedFor() {
    return dynaset.retryUnprocessedFor();
  }

  /** Who hears of each table that is bound, if anybody does. */
  public Optional<Consumer<? super TableAdmin>> tableListener() {
    return dynaset.tableListener();
  }

  /** Who hears of each request, in the order in which they are called. */
  public List<RequestListener> requestListeners() {
    return dynaset.requestHooks().listeners();
  }

  /** Who changes requests before they are sent, in the order in which they are called. */
  public List<RequestCustomizer> requestCustomizers() {
    return dynaset.requestHooks().customizers();
  }
}
