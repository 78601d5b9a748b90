package dev.dynaset.tests.keys;

import static dev.dynaset.tests.keys.RawItems.n;
import static dev.dynaset.tests.keys.RawItems.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys that are made of members that must not be told. */
@DynasetTest
class SensitiveKeysTest {
  private static final PatientKey KEY = PatientKey.of("w", 4711, "Ann");

  @InjectDynaset
  private PatientTable patients;

  private RawItems raw;

  @BeforeEach
  void item(Dynaset dynaset) {
    raw = RawItems.of(dynaset, patients.tableName());
    patients.put(Patient.of(4711, "Ann"));
  }

  private static void assertUntold(Object words) {
    assertThat(words.toString()).contains("***").doesNotContain("4711", "Ann", "ANN");
  }

  private static String message(ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);
    assertThat(thrown).isNotNull();
    return thrown.toString();
  }

  @Test
  void wordsOfKeysAndQueriesDoNotTellThem() {
    assertThat(KEY).hasToString("Patient {ward=w, number=***, name=***}");
    assertUntold(patients.item(KEY));
    assertUntold(patients.byWard("w").numberEq(4711).nameEq("Ann"));
    assertUntold(patients.byWard("w").numberGt(4711));
    assertUntold(patients.gsi1Index().byName("Ann"));
  }

  @Test
  void messagesDoNotTellThem() {
    assertUntold(message(() -> patients.get("w", 4711, "Ann!")));
    assertUntold(message(() -> patients.create(Patient.of(4711, "Ann"))));

    Map<String, AttributeValue> item = new HashMap<>(patients.toItem(Patient.of(4711, "Ann")));
    item.put("number", n(47_111));
    raw.put(item);
    assertUntold(message(() -> patients.byWard("w").list()));
    raw.put(Map.of("PK", s("WARD#w"), "SK", s("PATIENT#4711#Ann#1")));
    assertUntold(message(() -> patients.byWard("w").last()));

    assertThat(message(() -> patients.put(Patient.of(47_111, "Ann"))))
        .contains("number")
        .doesNotContain("47111");
    assertThat(message(() -> patients.get("w", 1, "Ann#"))).contains("name").doesNotContain("Ann");
  }

  @Test
  void whatIsMadeOfMembersIsNotUnknown() {
    Map<String, AttributeValue> item = new HashMap<>(patients.toItem(Patient.of(4711, "Ann")));
    item.put("allergy", s("nuts"));
    raw.put(item);

    Patient patient = patients.get(KEY);
    assertThat(patient.rest()).isEqualTo(Map.of("allergy", s("nuts")));
    patients.put(patient);
    assertThat(raw.only()).isEqualTo(item);
    assertThat(patients.gsi1Index().byName("ann").wardEq("w").list()).containsExactly(patient);
  }
}
