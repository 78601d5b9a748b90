package dev.dynaset.examples.tour;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemCollection;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An item of a table that holds patients and their visits. */
@Table("clinic")
@GlobalIndex(name = "by_room", hashKey = "roomKey", rangeKey = "roomTime")
@ItemCollection(hash = "PATIENT#{patient}")
sealed interface Clinic {
  /** Where a visit is; the item is in the index as long as it has one. */
  enum Room {
    GREEN,
    BLUE
  }

  /**
   * A patient.
   *
   * @param id the id, which visits call {@code patient}
   * @param name the name
   */
  @ItemKey(hash = "PATIENT#{id}", range = "PATIENT")
  record Patient(String id, String name) implements Clinic {}

  /**
   * A visit of a patient.
   *
   * @param patient the id of the patient
   * @param day the day
   * @param number the number of the visit on that day
   * @param doctor who is seen
   * @param room where, if it is known
   */
  @ItemKey(hash = "PATIENT#{patient}", range = "VISIT#{day}#{number:2}")
  @IndexKey(index = "by_room", hash = "ROOM#{room}#{doctor}", range = "{day}#{number:2}")
  record Visit(
      String patient,
      LocalDate day,
      int number,
      String doctor,
      @Nullable Room room) implements Clinic {}
}
