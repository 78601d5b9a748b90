package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dynaset.BatchOptions;
import dev.dynaset.ConditionFailedException;
import dev.dynaset.Created;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemExistsException;
import dev.dynaset.StaleVersionException;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.testing.EmbeddedDynamoDb;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.cryptography.dbencryptionsdk.dynamodb.DynamoDbEncryptionInterceptor;

/** What works, and what does not, with AWS's Database Encryption SDK. */
class PatientsTest {
  private static final Patient ANN = patient("ann", "Ann Smith");
  private static final Patient BOB = patient("bob", "Bob Jones");

  private static EmbeddedDynamoDb server;
  private static DynamoDbClient plain;
  private static DynamoDbClient client;
  private static DynamoDbAsyncClient asyncClient;

  private Dynaset dynaset;
  private PatientTable patients;

  private static Patient patient(String id, String name) {
    return new Patient(
        "north",
        id,
        name,
        List.of(new Patient.Visit("fever", 3), new Patient.Visit("fracture", 12)),
        "W1",
        0);
  }

  @BeforeAll
  static void start() {
    server = EmbeddedDynamoDb.start();
    plain = server.client();
    DynamoDbEncryptionInterceptor encryption =
        Encryption.interceptor(new byte[32]);
    client = server.client(builder ->
        builder.overrideConfiguration(config -> config.addExecutionInterceptor(encryption)));
    asyncClient = server.asyncClient(builder ->
        builder.overrideConfiguration(config -> config.addExecutionInterceptor(encryption)));
  }

  @AfterAll
  static void stop() {
    asyncClient.close();
    client.close();
    plain.close();
    server.close();
  }

  @BeforeEach
  void createTable() {
    dynaset = Dynaset.builder().client(client).asyncClient(asyncClient).build();
    patients = PatientTable.of(dynaset);
    patients.admin().create();
  }

  @AfterEach
  void dropTable() {
    patients.admin().delete();
  }

  /** What is in the table, as anybody sees it who has no key. */
  private static Map<String, AttributeValue> stored(String id) {
    return plain.getItem(get -> get.tableName("patients")
            .key(Map.of(
                "clinic", AttributeValue.fromS("north"), "id", AttributeValue.fromS(id))))
        .item();
  }

  private static void assertEncrypted(String id) {
    Map<String, AttributeValue> item = stored(id);
    assertEquals(
        Set.of("clinic", "id", "name", "visits", "ward", "version", "aws_dbe_head", "aws_dbe_foot"),
        item.keySet());
    assertNotNull(item.get("name").b(), "the name is encrypted");
    assertNotNull(item.get("visits").b(), "the visits are encrypted");
    assertEquals("W1", item.get("ward").s());
  }

  @Test
  void itemsAreStoredEncryptedWhateverWritesThem() {
    patients.put(ANN);
    assertEncrypted("ann");

    patients.create(BOB);
    assertEncrypted("bob");

    patients.putAll(
        List.of(patient("cid", "Cid"), patient("dan", "Dan")),
        BatchOptions.defaults().ignoringVersions());
    assertEncrypted("cid");
    assertEncrypted("dan");

    dynaset.transact(patients.prepare().create(patient("eva", "Eva")));
    assertEncrypted("eva");
  }

  @Test
  void directDecodingIsOff() {
    assertFalse(dynaset.directDecoding().isOn());
    assertFalse(dynaset.asyncDirectDecoding().isOn());
    assertFalse(dynaset.directDecoding().isOnForRequests());
  }

  @Test
  void itemsAreRead() {
    patients.put(ANN);
    patients.put(BOB);

    assertEquals("Ann Smith", patients.get("north", "ann").name());
    assertEquals(2, patients.byClinic("north").list().size());
    assertEquals(2, patients.byClinic("north").count());
    assertEquals(2, patients.scan().list().size());
    assertEquals("Bob Jones", patients.byClinic("north").last().orElseThrow().name());
    assertEquals(
        2,
        patients
            .batchGet(List.of(
                PatientKey.of("north", "ann"),
                PatientKey.of("north", "bob"),
                PatientKey.of("north", "nobody")))
            .items()
            .size());
    assertEquals(
        1,
        patients.byClinic("north").filter(p -> p.version().gte(1)).limit(1).list().size());
    assertEquals(
        "Bob Jones",
        patients
            .byClinic("north")
            .from(patients.byClinic("north").limit(1).page().next().orElseThrow())
            .get()
            .name());
  }

  @Test
  void existenceIsAskedFor() {
    patients.put(ANN);

    assertTrue(patients.exists("north", "ann"));
    assertFalse(patients.exists("north", "bob"));
    assertTrue(patients.byClinic("north").exists());
    assertFalse(patients.byClinic("south").exists());
  }

  @Test
  void partsAreMadeOfWholeItems() {
    patients.put(ANN);
    Label label = new Label("Ann Smith", "fracture");

    assertEquals(
        label, patients.item("north", "ann").select(LabelProjection.INSTANCE).get());
    assertEquals(
        List.of(label), patients.byClinic("north").select(LabelProjection.INSTANCE).list());
    assertEquals(List.of(label), patients.scan().select(LabelProjection.INSTANCE).list());
    assertEquals(
        List.of("Ann Smith"),
        patients.byClinic("north").select(patients.value(p -> p.name())).list());
  }

  @Test
  void itemsAreDeleted() {
    patients.put(ANN);
    patients.put(BOB);

    assertEquals(2, patients.byClinic("north").delete());
    assertEquals(0, patients.byClinic("north").count());

    Patient stored = patients.put(ANN);
    patients.deleteItem(stored);
    assertFalse(patients.exists("north", "ann"));
  }

  @Test
  void whatStandsInTheWayIsDecrypted() {
    patients.put(ANN);

    Created<Patient> found = patients.getOrCreate(patient("ann", "Other"));
    assertFalse(found.isNew());
    assertEquals("Ann Smith", found.item().name());

    ItemExistsException exists =
        assertThrows(ItemExistsException.class, () -> patients.create(patient("ann", "Other")));
    assertEquals("Ann Smith", exists.item(Patient.class).orElseThrow().name());

    StaleVersionException stale = assertThrows(
        StaleVersionException.class,
        () -> patients.deleteItem(
            new Patient("north", "ann", "Ann", List.of(), "W1", 7)));
    assertEquals("Ann Smith", stale.item(Patient.class).orElseThrow().name());

    ConditionFailedException failed = assertThrows(
        ConditionFailedException.class,
        () -> patients.item("north", "ann").onlyIf(p -> p.version().gt(5)).delete());
    assertEquals("Ann Smith", failed.item(Patient.class).orElseThrow().name());
  }

  @Test
  void soIsWhatStandsInTheWayOfATransaction() {
    patients.put(ANN);

    TransactionFailedException failed = assertThrows(
        TransactionFailedException.class,
        () -> dynaset.transact(
            patients.prepare().create(BOB), patients.prepare().create(patient("ann", "Other"))));

    ConditionFailedException reason = failed.reasons().values().iterator().next().exception()
        .map(ConditionFailedException.class::cast)
        .orElseThrow();
    assertEquals("Ann Smith", reason.item(Patient.class).orElseThrow().name());
  }

  @Test
  void updatesAreOfWhatIsNotSigned() {
    BedTable beds = BedTable.of(dynaset);
    beds.admin().create();
    beds.put(new Bed("W1-1", "Ann Smith", 1));

    assertEquals(
        new Bed("W1-1", "Ann Smith", 2), beds.update("W1-1", b -> b.cleaned().increment()));
    assertEquals(
        new Bed("W1-1", "Ann Smith", 3),
        beds.update(new Bed("W1-1", "Ann Smith", 2), new Bed("W1-1", "Ann Smith", 3)));
    assertRefused(
        "Update Expressions forbidden on signed attributes",
        () -> beds.update("W1-1", b -> b.patient().set("Bob Jones")));
    assertRefused(
        "Update Expressions forbidden on signed attributes",
        () -> beds.upsert("W1-2", b -> b.patient().set("Bob Jones").and(b.cleaned().set(1))));
    assertRefused(
        "Update Expressions forbidden on signed attributes : version",
        () -> patients.update("north", "ann", p -> p.ward().set("W2")));
    beds.admin().delete();
  }

  @Test
  void theEncryptionRefusesWhatItCannotDo() {
    patients.put(ANN);

    assertRefused(
        "Query is using encrypted field : name",
        () -> patients.byClinic("north").filter(p -> p.name().eq("Ann Smith")).list());
    assertRefused(
        "Condition Expressions forbidden on encrypted attributes",
        () -> patients.item("north", "ann").onlyIf(p -> p.name().eq("Ann Smith")).delete());
    assertRefused(
        "ExecuteStatement not Supported on encrypted tables",
        () -> patients
            .statement("SELECT * FROM {table} WHERE clinic = ?")
            .parameter(p -> p.clinic(), "north")
            .list());
    RuntimeException async = assertThrows(
        CompletionException.class, () -> patients.item("north", "ann").async().get().join());
    assertTrue(
        async.getMessage().contains("does not support use with the Async client"),
        async.getMessage());
  }

  private static void assertRefused(String words, Executable call) {
    RuntimeException refused = assertThrows(RuntimeException.class, call);
    assertTrue(refused.getMessage().contains(words), refused.getMessage());
  }
}
