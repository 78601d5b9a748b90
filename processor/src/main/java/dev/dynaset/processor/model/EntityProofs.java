package dev.dynaset.processor.model;

import dev.dynaset.processor.keys.CharSet;
import dev.dynaset.processor.keys.EntityKeys;
import dev.dynaset.processor.keys.KeyText;
import dev.dynaset.processor.keys.WitnessKey;
import dev.dynaset.processor.model.EntityPlace.Queries;
import dev.dynaset.processor.model.EntityPlace.Scanned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is proven of the keys of several kinds of items of one table. */
public final class EntityProofs {
  /** What a natural key can hold. */
  private static final KeyText ANY = KeyText.empty().some(CharSet.ANY);

  private final List<TableModel> entities;
  private final List<EntityKeys> keys;
  /** The keys in each index, by its name: for each kind, if it is in it. */
  private final Map<String, List<Optional<EntityKeys>>> ofIndexes = new HashMap<>();

  /** Proofs about some kinds. */
  public EntityProofs(List<TableModel> entities) {
    this.entities = List.copyOf(entities);
    this.keys = entities.stream().map(EntityProofs::ofTable).toList();
  }

  /**
   * Two kinds that can have one key.
   *
   * @param one one of them
   * @param other the other
   * @param key such a key
   */
  public record Collision(TableModel one, TableModel other, WitnessKey key) {}

  /** All pairs of kinds that can have one key. */
  public List<Collision> collisions() {
    List<Collision> collisions = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size(); j++) {
        TableModel one = entities.get(i);
        TableModel other = entities.get(j);
        keys.get(i)
            .collision(keys.get(j))
            .ifPresent(key -> collisions.add(new Collision(one, other, key)));
      }
    }
    return collisions;
  }

  /** What queries of a kind can read, of the table and of each of some indexes. */
  Map<String, Queries> queries(TableModel entity, List<IndexModel> indexes) {
    Map<String, Queries> queries = new HashMap<>();
    int self = entities.indexOf(entity);
    queries.put("", queries(self, keys));
    for (IndexModel index : indexes) {
      List<Optional<EntityKeys>> ofIndex = ofIndexes.computeIfAbsent(
          index.name().value(),
          name -> entities.stream().map(one -> ofIndex(one, index)).toList());
      if (ofIndex.get(self).isPresent()) {
        List<EntityKeys> all = ofIndex.stream().flatMap(Optional::stream).toList();
        long before =
            ofIndex.subList(0, self).stream().filter(Optional::isPresent).count();
        queries.put(index.name().value(), queries((int) before, all));
      }
    }
    return queries;
  }

  private static Queries queries(int self, List<EntityKeys> all) {
    EntityKeys own = all.get(self);
    int segments = own.rangeStarts().size() - 1;
    Optional<WitnessKey> first = intruder(0, self, all);
    if (first.isEmpty()) {
      return Queries.ALL;
    }
    for (int given = 1; given < segments; given++) {
      if (intruder(given, self, all).isEmpty()) {
        return new Queries(given, first);
      }
    }
    return new Queries(-1, first);
  }

  private static Optional<WitnessKey> intruder(int given, int self, List<EntityKeys> all) {
    EntityKeys own = all.get(self);
    for (int i = 0; i < all.size(); i++) {
      Optional<WitnessKey> intruder =
          i == self ? Optional.empty() : own.intruder(given, all.get(i));
      if (intruder.isPresent()) {
        return intruder;
      }
    }
    return Optional.empty();
  }

  /** What a scan of a kind has to leave others out by. */
  Scanned scanned(TableModel entity) {
    int self = entities.indexOf(entity);
    String start = entity.hashKeys().stream()
        .flatMap(hash -> hash.template().stream())
        .map(MemberTemplate::start)
        .findFirst()
        .orElse("");
    for (int i = 0; i < keys.size(); i++) {
      if (i != self && keys.get(self).scanned(start, keys.get(i)).isPresent()) {
        return entity.entity().flatMap(EntityModel::type).isPresent()
            ? Scanned.TYPE
            : Scanned.NOTHING;
      }
    }
    return Scanned.KEYS;
  }

  private static EntityKeys ofTable(TableModel entity) {
    return keys(entity, entity.hashKeys(), entity.rangeKeys());
  }

  /** The keys that a kind can have in an index whose key is made; empty if it is not in it so. */
  private static Optional<EntityKeys> ofIndex(TableModel entity, IndexModel index) {
    List<AttributeModel> hash =
        index.isLocal() ? entity.hashKeys() : attributes(entity, index.hashKey());
    List<AttributeModel> range = attributes(entity, index.rangeKey());
    boolean isIn = entity.declares(index)
        && (index.isLocal() || hash.size() == index.hashKey().value().size())
        && range.size() == index.rangeKey().value().size();
    return isIn && !hash.isEmpty() ? Optional.of(keys(entity, hash, range)) : Optional.empty();
  }

  private static List<AttributeModel> attributes(
      TableModel entity, Located<List<Located<String>>> names) {
    return names.value().stream()
        .flatMap(name -> entity.keyAttribute(name.value()).stream())
        .toList();
  }

  private static EntityKeys keys(
      TableModel entity, List<AttributeModel> hash, List<AttributeModel> range) {
    KeyText hashText = hash.stream()
        .flatMap(key -> key.template().stream())
        .findFirst()
        .map(template -> template.texts().text())
        .orElse(ANY);
    if (range.isEmpty()) {
      return new EntityKeys(entity.displayName(), hashText, List.of(KeyText.empty()));
    }
    List<KeyText> starts = range.stream()
        .flatMap(key -> key.template().stream())
        .findFirst()
        .map(template -> template.texts().starts())
        .orElse(List.of(KeyText.empty(), ANY));
    return new EntityKeys(entity.displayName(), hashText, starts);
  }
}
