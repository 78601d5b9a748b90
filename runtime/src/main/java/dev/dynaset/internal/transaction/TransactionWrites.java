package dev.dynaset.internal.transaction;

import dev.dynaset.internal.mapping.ItemIdentity;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.internal.write.TableWrite;
import dev.dynaset.internal.write.WriteRequests;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.ItemWrite;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * The writes of one transaction.
 *
 * @param all all of them, at least one, in their order
 * @param token what tells the transaction from others; null if nothing does
 * @param areVersionsIgnored whether they do not look at the versions of items
 * @param replaced what is sent for some of them
 */
public record TransactionWrites(
    List<TableWrite<?, ?, ?>> all,
    @Nullable String token,
    boolean areVersionsIgnored,
    Map<TableWrite<?, ?, ?>, ItemWrite<?, ?>> replaced) {
  /**
   * The writes of a transaction.
   *
   * @throws IllegalArgumentException if there are too many, or two of one item, or one would have to
   *     count on from the version that is stored
   */
  public static TransactionWrites of(
      List<TableWrite<?, ?, ?>> writes, @Nullable String token, boolean areVersionsIgnored) {
    TransactionLimit.check(writes.size(), "writes");
    Set<ItemIdentity> seen = new HashSet<>();
    for (TableWrite<?, ?, ?> write : writes) {
      TableBinding<?, ?> table = write.write().table();
      if (!seen.add(ItemIdentity.of(table, write.write().key()))) {
        throw new IllegalArgumentException("A transaction must not have two writes of one item: "
            + new ItemMapper<>(table).describePlace(write.write().key())
            + ". Make one write of them.");
      }
      if (write.write().isForced() && !areVersionsIgnored) {
        throw new IllegalArgumentException("A transaction cannot put "
            + new ItemMapper<>(table).describePlace(write.write().key())
            + " whatever version is stored, since it cannot count on from that version. Put it by"
            + " itself, or say TransactionOptions.defaults().ignoringVersions().");
      }
    }
    return new TransactionWrites(writes, token, areVersionsIgnored, Map.of());
  }

  /** Any table, whose client is that of all. */
  public TableBinding<?, ?> anyTable() {
    return all.get(0).write().table();
  }

  /** Those whose condition nothing meets: they make the transaction fail. */
  List<TableWrite<?, ?, ?>> hopeless() {
    return all.stream().filter(write -> write.write().isNever()).toList();
  }

  /** Those that have something to do. */
  public List<TableWrite<?, ?, ?>> sent() {
    return all.stream().filter(write -> !write.write().isUnchanged()).toList();
  }

  /** The same, with others sent for some of them. */
  TransactionWrites replacing(Map<TableWrite<?, ?, ?>, ItemWrite<?, ?>> others) {
    return new TransactionWrites(all, token, areVersionsIgnored, others);
  }

  /** A write as it is sent. */
  ItemWrite<?, ?> asSent(TableWrite<?, ?, ?> write) {
    ItemWrite<?, ?> sent = replaced.getOrDefault(write, write.write());
    return areVersionsIgnored ? sent.expecting(OptionalLong.empty()) : sent;
  }

  TransactWriteItemsRequest request() {
    return TransactWriteItemsRequest.builder()
        .transactItems(sent().stream()
            .map(write -> WriteRequests.transactional(asSent(write)))
            .toList())
        .clientRequestToken(token)
        .build();
  }

  /** The tables that are written to. */
  List<TableBinding<?, ?>> tables() {
    Map<String, TableBinding<?, ?>> tables = new LinkedHashMap<>();
    all.forEach(
        write -> tables.put(write.write().table().name().value(), write.write().table()));
    return List.copyOf(tables.values());
  }
}
