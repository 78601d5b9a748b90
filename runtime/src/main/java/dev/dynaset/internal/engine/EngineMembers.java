package dev.dynaset.internal.engine;

import dev.dynaset.Dynaset;
import dev.dynaset.Read;
import dev.dynaset.Write;
import dev.dynaset.internal.item.TableRead;
import dev.dynaset.internal.write.TableWrite;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import java.util.Objects;

/** What a batch or a transaction is made of. */
final class EngineMembers {
  private EngineMembers() {}

  /** Writes that can be sent with the client of a Dynaset. */
  static List<TableWrite<?, ?, ?>> writes(Dynaset dynaset, List<? extends Write<?>> writes) {
    return writes.stream()
        .<TableWrite<?, ?, ?>>map(write -> write(dynaset, write))
        .toList();
  }

  /** A write that can be sent with the client of a Dynaset. */
  static TableWrite<?, ?, ?> write(Dynaset dynaset, Write<?> write) {
    if (Objects.requireNonNull(write, "write") instanceof TableWrite<?, ?, ?> known) {
      requireSameClient(dynaset, known.write().table());
      return known;
    }
    throw foreign(write);
  }

  /** Reads that can be sent with the client of a Dynaset. */
  static List<TableRead<?>> reads(Dynaset dynaset, List<? extends Read<?>> reads) {
    return reads.stream().<TableRead<?>>map(read -> read(dynaset, read)).toList();
  }

  private static TableRead<?> read(Dynaset dynaset, Read<?> read) {
    if (read instanceof TableRead<?> known) {
      requireSameClient(dynaset, known.table());
      return known;
    }
    throw foreign(read);
  }

  private static IllegalArgumentException foreign(Object member) {
    return new IllegalArgumentException(
        "Only what prepare() of a generated table makes can be sent, not " + member + ".");
  }

  private static void requireSameClient(Dynaset dynaset, TableBinding<?, ?> table) {
    if (!table.settings().sharesClientWith(dynaset)) {
      throw new IllegalArgumentException("The table '" + table.name().value()
          + "' belongs to a Dynaset with another client. Make all tables of the Dynaset that sends"
          + " the batch or the transaction.");
    }
  }
}
