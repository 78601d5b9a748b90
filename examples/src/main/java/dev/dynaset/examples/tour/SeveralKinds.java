package dev.dynaset.examples.tour;

import dev.dynaset.Dynaset;
import dev.dynaset.examples.steps.Steps;
import dev.dynaset.examples.tour.Clinic.Patient;
import dev.dynaset.examples.tour.Clinic.Room;
import dev.dynaset.examples.tour.Clinic.Visit;
import java.time.LocalDate;
import java.util.List;

/** Keeps items of several kinds in one table. */
final class SeveralKinds {
  private static final LocalDate MONDAY = LocalDate.parse("2026-01-05");
  private static final LocalDate FRIDAY = LocalDate.parse("2026-01-09");

  private SeveralKinds() {}

  static void run(Dynaset dynaset, Steps steps) {
    ClinicTable clinic = ClinicTable.of(dynaset);
    VisitTable visits = clinic.visitTable();
    steps.chapter(
        "One table, several kinds of items",
        "Clinic is a sealed interface: its records are the kinds of items of a table, and their keys"
            + " are made of members by templates. clinic is ClinicTable.of(dynaset), visits"
            + " clinic.visitTable().");
    steps.show("clinic.admin().create()", () -> clinic.admin().create());
    steps.show("clinic.putAll(items())", () -> clinic.putAll(items()));
    reading(clinic, visits, steps);
    writing(visits, steps);
    steps.show("clinic.byPatient(\"p1\").delete()", () -> clinic.byPatient("p1").delete());
    steps.show("clinic.admin().delete()", () -> clinic.admin().delete());
  }

  private static List<Clinic> items() {
    return List.of(
        new Patient("p1", "Ann"),
        new Patient("p10", "Bob"),
        new Visit("p1", MONDAY, 1, "Roe", Room.GREEN),
        new Visit("p1", MONDAY, 2, "Poe", Room.BLUE),
        new Visit("p1", FRIDAY, 1, "Roe", null),
        new Visit("p10", MONDAY, 1, "Roe", Room.GREEN));
  }

  private static void reading(ClinicTable clinic, VisitTable visits, Steps steps) {
    steps.show("clinic.byPatient(\"p1\").list()", () -> clinic.byPatient("p1").list());
    steps.show("visits.byPatient(\"p1\").list()", () -> visits.byPatient("p1").list());
    steps.show(
        "visits.byPatient(\"p1\").dayGt(MONDAY).list()",
        () -> visits.byPatient("p1").dayGt(MONDAY).list());
    steps.show(
        "visits.byPatient(\"p1\").dayEq(MONDAY).numberLt(2).list()",
        () -> visits.byPatient("p1").dayEq(MONDAY).numberLt(2).list());
    steps.show("visits.get(\"p1\", MONDAY, 2)", () -> visits.get("p1", MONDAY, 2));
    steps.show(
        "visits.byRoomIndex().byRoomAndDoctor(Room.GREEN, \"Roe\").list()",
        () -> visits.byRoomIndex().byRoomAndDoctor(Room.GREEN, "Roe").list());
    steps.show(
        "clinic.byPatient(\"p1\").filter(item -> item.type().eq(\"Patient\")).list()",
        () -> clinic.byPatient("p1").filter(item -> item.type().eq("Patient")).list());
    steps.showFailure(
        "visits.byPatient(\"p1#x\").list()", () -> visits.byPatient("p1#x").list());
  }

  private static void writing(VisitTable visits, Steps steps) {
    steps.chapter(
        "Keys of indexes that are made of members",
        "They are written with the members that they are made of. visit is the first of MONDAY, later"
            + " the same in the room BLUE.");
    Visit visit = visits.get("p1", MONDAY, 1);
    Visit later = new Visit("p1", MONDAY, 1, "Roe", Room.BLUE);
    steps.show("visits.update(visit, later)", () -> visits.update(visit, later));
    steps.show(
        "visits.update(\"p1\", MONDAY, 1, v -> v.doctor().given(Room.BLUE).set(\"Poe\"))",
        () -> visits.update("p1", MONDAY, 1, v -> v.doctor().given(Room.BLUE).set("Poe")));
    steps.showFailure(
        "visits.update(\"p1\", MONDAY, 1, v -> v.doctor().given(Room.GREEN).set(\"Roe\"))",
        () -> visits.update("p1", MONDAY, 1, v -> v.doctor().given(Room.GREEN).set("Roe")));
    steps.show(
        "visits.update(\"p1\", MONDAY, 1, v -> v.room().remove())",
        () -> visits.update("p1", MONDAY, 1, v -> v.room().remove()));
    steps.show(
        "visits.upsert(\"p1\", FRIDAY, 2, v -> v.roomAndDoctor().set(Room.BLUE, \"Poe\"))",
        () -> visits.upsert("p1", FRIDAY, 2, v -> v.roomAndDoctor().set(Room.BLUE, "Poe")));
    steps.show(
        "visits.byPatient(\"p1\").updateEach(item -> visits.prepare().refreshKeys(item))",
        () -> visits.byPatient("p1").updateEach(item -> visits.prepare().refreshKeys(item)));
  }
}
