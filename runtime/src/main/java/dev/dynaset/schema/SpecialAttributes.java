package dev.dynaset.schema;

import org.jspecify.annotations.Nullable;

/**
 * The attributes of a table that DynamoDB or Dynaset does something with, by their stored names;
 * null for those that there are not.
 *
 * @param timeToLive says when an item expires
 * @param version counts the versions of an item, an N
 * @param createdAt holds when an item was created, an S
 * @param updatedAt holds when an item was written last, an S
 * @param generatedId gets an id
 */
public record SpecialAttributes(
    @Nullable String timeToLive,
    @Nullable String version,
    @Nullable String createdAt,
    @Nullable String updatedAt,
    @Nullable IdAttribute generatedId) {
  /** No such attributes. */
  static final SpecialAttributes NONE = new SpecialAttributes(null, null, null, null, null);

  /** Whether writes of whole items make values of any of them. */
  public boolean areMade() {
    return version != null || createdAt != null || updatedAt != null || generatedId != null;
  }

  /** Whether writes set an attribute of this stored name by themselves, be it only if it is absent. */
  public boolean isStamp(String attribute) {
    return attribute.equals(version) || attribute.equals(createdAt) || attribute.equals(updatedAt);
  }

  SpecialAttributes withTimeToLive(String attribute) {
    return new SpecialAttributes(attribute, version, createdAt, updatedAt, generatedId);
  }

  SpecialAttributes withVersion(String attribute) {
    return new SpecialAttributes(timeToLive, attribute, createdAt, updatedAt, generatedId);
  }

  SpecialAttributes withCreatedAt(String attribute) {
    return new SpecialAttributes(timeToLive, version, attribute, updatedAt, generatedId);
  }

  SpecialAttributes withUpdatedAt(String attribute) {
    return new SpecialAttributes(timeToLive, version, createdAt, attribute, generatedId);
  }

  SpecialAttributes withGeneratedId(IdAttribute id) {
    return new SpecialAttributes(timeToLive, version, createdAt, updatedAt, id);
  }
}
