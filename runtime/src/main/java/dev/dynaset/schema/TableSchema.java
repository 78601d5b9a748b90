package dev.dynaset.schema;

import dev.dynaset.codec.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A table and its indexes.
 *
 * @param logicalName the name in {@code @Table}
 * @param key the key of the table
 * @param indexes the indexes, in the order of their annotations, global ones first
 * @param special the attributes that are more than values
 * @param isRounding whether what is read of an item may differ from what was written: numbers come
 *     back without trailing zeros, and converters may cut off what they do not store
 * @param declaration what says all that is proven of the keys of the table; empty if nothing is proven,
 *     null for a guest, of whose keys others have to see to
 */
public record TableSchema(
    String logicalName,
    KeySchema key,
    List<IndexSchema> indexes,
    SpecialAttributes special,
    boolean isRounding,
    @Nullable String declaration) {
  /** Keeps a copy of the indexes. */
  public TableSchema {
    indexes = List.copyOf(indexes);
  }

  /** A table without indexes. */
  public static TableSchema of(String logicalName, KeySchema key) {
    return new TableSchema(logicalName, key, List.of(), SpecialAttributes.NONE, false, "");
  }

  /** This table with one more global index, which holds all attributes. */
  public TableSchema globalIndex(String name, KeySchema key) {
    return globalIndex(name, key, IndexProjection.all());
  }

  /** This table with one more global index. */
  public TableSchema globalIndex(String name, KeySchema key, IndexProjection projection) {
    return with(new IndexSchema(name, IndexSchema.Kind.GLOBAL, key, projection));
  }

  /** This table with one more local index, which holds all attributes. */
  public TableSchema localIndex(String name, KeySchema key) {
    return localIndex(name, key, IndexProjection.all());
  }

  /** This table with one more local index. */
  public TableSchema localIndex(String name, KeySchema key, IndexProjection projection) {
    return with(new IndexSchema(name, IndexSchema.Kind.LOCAL, key, projection));
  }

  private TableSchema with(IndexSchema index) {
    List<IndexSchema> more = new ArrayList<>(indexes);
    more.add(index);
    return new TableSchema(logicalName, key, more, special, isRounding, declaration);
  }

  /**
   * This table with items that expire: DynamoDB deletes them some time after the second that this
   * N attribute holds.
   */
  public TableSchema timeToLive(String attribute) {
    return with(special.withTimeToLive(attribute, null));
  }

  /** The same, stored by a converter, which must make seconds of it. */
  public TableSchema timeToLive(String attribute, Form<Instant> form) {
    return with(special.withTimeToLive(attribute, form));
  }

  /** This table with an N attribute that counts the versions of an item. */
  public TableSchema version(String attribute) {
    return with(special.withVersion(attribute));
  }

  /** This table with an S attribute that holds when an item was created. */
  public TableSchema createdAt(String attribute) {
    return with(special.withCreatedAt(attribute, null));
  }

  /** The same, stored by a converter. */
  public TableSchema createdAt(String attribute, Form<Instant> form) {
    return with(special.withCreatedAt(attribute, form));
  }

  /** This table with an S attribute that holds when an item was written last. */
  public TableSchema updatedAt(String attribute) {
    return with(special.withUpdatedAt(attribute, null));
  }

  /** The same, stored by a converter. */
  public TableSchema updatedAt(String attribute, Form<Instant> form) {
    return with(special.withUpdatedAt(attribute, form));
  }

  /** This table with an S attribute that gets a UUID. */
  public TableSchema generatedId(String attribute, IdKind kind) {
    return with(special.withGeneratedId(IdAttribute.uuid(attribute, kind)));
  }

  /** This table with an attribute that gets an id of {@code source}. */
  public TableSchema generatedId(String attribute, Supplier<AttributeValue> source) {
    return with(special.withGeneratedId(IdAttribute.supplied(attribute, source)));
  }

  /** This table, of whose keys a declaration says all. */
  public TableSchema declaredBy(String model) {
    return new TableSchema(logicalName, key, indexes, special, isRounding, model);
  }

  /** This table, which is declared elsewhere, too. */
  public TableSchema asGuest() {
    return new TableSchema(logicalName, key, indexes, special, isRounding, null);
  }

  /** This table with items of which something else may be read than was written. */
  public TableSchema rounding() {
    return new TableSchema(logicalName, key, indexes, special, true, declaration);
  }

  private TableSchema with(SpecialAttributes more) {
    return new TableSchema(logicalName, key, indexes, more, isRounding, declaration);
  }

  /** The stored name of the attribute that says when an item expires; null if none does. */
  public @Nullable String timeToLive() {
    return special.timeToLive();
  }

  /** This table under another logical name. */
  public TableSchema named(String logicalName) {
    return new TableSchema(logicalName, key, indexes, special, isRounding, declaration);
  }

  /** The index of this name. */
  public IndexSchema index(String name) {
    for (IndexSchema index : indexes) {
      if (index.name().equals(name)) {
        return index;
      }
    }
    throw new IllegalArgumentException("The table " + logicalName + " has no index " + name + ".");
  }

  /** The attributes of the keys of the table and of all indexes, each once. */
  public Set<KeyAttribute> keyAttributes() {
    Set<KeyAttribute> attributes = new LinkedHashSet<>(key.attributes());
    indexes.forEach(index -> attributes.addAll(index.key().attributes()));
    return attributes;
  }
}
