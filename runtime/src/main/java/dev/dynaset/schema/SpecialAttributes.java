package dev.dynaset.schema;

import dev.dynaset.codec.Form;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a table that DynamoDB or Dynaset does something with, by their stored names;
 * null for those that there are not.
 *
 * @param timeToLive says when an item expires
 * @param version counts the versions of an item, an N
 * @param createdAt holds when an item was created
 * @param updatedAt holds when an item was written last
 * @param generatedId gets an id
 * @param forms how converters store the times among these
 */
public record SpecialAttributes(
    @Nullable String timeToLive,
    @Nullable String version,
    @Nullable String createdAt,
    @Nullable String updatedAt,
    @Nullable IdAttribute generatedId,
    TimeForms forms) {
  /** No such attributes. */
  static final SpecialAttributes NONE =
      new SpecialAttributes(null, null, null, null, null, TimeForms.NONE);

  /** Whether writes of whole items make values of any of them. */
  public boolean areMade() {
    return version != null || createdAt != null || updatedAt != null || generatedId != null;
  }

  /** Whether writes set an attribute of this stored name by themselves, be it only if it is absent. */
  public boolean isStamp(String attribute) {
    return attribute.equals(version) || attribute.equals(createdAt) || attribute.equals(updatedAt);
  }

  SpecialAttributes withTimeToLive(String attribute, @Nullable Form<Instant> form) {
    return new SpecialAttributes(
        attribute, version, createdAt, updatedAt, generatedId, forms.ofTimeToLive(form));
  }

  SpecialAttributes withVersion(String attribute) {
    return new SpecialAttributes(timeToLive, attribute, createdAt, updatedAt, generatedId, forms);
  }

  SpecialAttributes withCreatedAt(String attribute, @Nullable Form<Instant> form) {
    return new SpecialAttributes(
        timeToLive, version, attribute, updatedAt, generatedId, forms.ofCreatedAt(form));
  }

  SpecialAttributes withUpdatedAt(String attribute, @Nullable Form<Instant> form) {
    return new SpecialAttributes(
        timeToLive, version, createdAt, attribute, generatedId, forms.ofUpdatedAt(form));
  }

  SpecialAttributes withGeneratedId(IdAttribute id) {
    return new SpecialAttributes(timeToLive, version, createdAt, updatedAt, id, forms);
  }
}
