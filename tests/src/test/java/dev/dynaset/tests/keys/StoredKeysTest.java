package dev.dynaset.tests.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.testing.DynasetTest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items whose keys were written on JDK 17. They are in tables of users: the file never changes, and each
 * JDK writes and reads the same. One item is a line of {@code name=type:value}, with tabs between; what is
 * not ASCII is escaped as Java has it.
 */
@DynasetTest
class StoredKeysTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private static List<Sample> samples() {
    Random random = new Random(17);
    return IntStream.range(0, 30).mapToObj(id -> Sample.random(id, random)).toList();
  }

  private static List<LogEntry> log() {
    return IntStream.range(-10, 10)
        .mapToObj(id -> new LogEntry(NOON.plusSeconds(id * 7200L).plusNanos(id), id, "é" + id))
        .toList();
  }

  private static List<Account> accounts() {
    return List.of(
        new Account("Ann@Example.ORG", 1),
        new Account("ÄNN@ıİß.example", 2),
        new Account("a#b", 3));
  }

  @Test
  void eachKindOfMemberIsWrittenAndReadAsEver(
      SampleTable samples, LogEntryTable log, AccountTable accounts) throws IOException {
    List<String> lines = new ArrayList<>();
    samples().forEach(sample -> lines.add(line(samples.toItem(sample))));
    log().forEach(entry -> lines.add(line(log.toItem(entry))));
    accounts().forEach(account -> lines.add(line(accounts.toItem(account))));
    List<Object> models = new ArrayList<>(samples());
    models.addAll(log());
    models.addAll(accounts());

    List<String> stored = stored();

    assertThat(lines).isEqualTo(stored);
    assertThat(stored.stream().map(StoredKeysTest::item).map(item -> {
          if (item.containsKey("s1")) {
            return samples.fromItem(item);
          }
          return item.containsKey("PK") ? log.fromItem(item) : accounts.fromItem(item);
        }))
        .isEqualTo(models);
  }

  private static List<String> stored() throws IOException {
    try (InputStream in = StoredKeysTest.class.getResourceAsStream("/keys/written-on-17.txt")) {
      return new String(in.readAllBytes(), US_ASCII).lines().toList();
    }
  }

  private static String line(Map<String, AttributeValue> item) {
    List<String> attributes = new ArrayList<>();
    new TreeMap<>(item)
        .forEach((name, value) -> attributes.add(
            name + "=" + (value.s() == null ? "N:" + value.n() : "S:" + escaped(value.s()))));
    return String.join("\t", attributes);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(c -> escaped.append(
            c >= ' ' && c < 127 && c != '\\'
                ? String.valueOf((char) c)
                : String.format("\\u%04x", c)));
    return escaped.toString();
  }

  private static Map<String, AttributeValue> item(String line) {
    Map<String, AttributeValue> item = new LinkedHashMap<>();
    for (String attribute : line.split("\t", -1)) {
      int name = attribute.indexOf('=');
      String value = plain(attribute.substring(name + 3));
      item.put(
          attribute.substring(0, name),
          attribute.charAt(name + 1) == 'N'
              ? AttributeValue.builder().n(value).build()
              : AttributeValue.builder().s(value).build());
    }
    return item;
  }

  private static String plain(String escaped) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.charAt(i) == '\\') {
        text.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(escaped.charAt(i));
      }
    }
    return text.toString();
  }
}
