package dev.dynaset.tests.values;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.NamingStrategy;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Sensitive;
import dev.dynaset.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A model with documents and collections of all kinds. */
@Table(value = "dossiers", naming = NamingStrategy.SNAKE_CASE)
record Dossier(
    @HashKey CaseNumber caseNumber,
    @RangeKey LocalDate openedOn,
    Person client,
    @Nullable Person otherSide,
    List<Step> steps,
    Set<String> tags,
    @Nullable Set<String> oldTags,
    Set<BigDecimal> amounts,
    List<@Nullable String> lines,
    Map<Side, List<Person>> witnesses,
    List<Set<String>> groups,
    Optional<Evidence> evidence,
    @Attribute(absent = "LOW") Urgency urgency,
    @Attribute(absent = "[]") List<String> notes) {

  static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  record CaseNumber(String value) {}

  enum Side {
    OURS,
    THEIRS
  }

  enum Urgency {
    LOW,
    HIGH
  }

  @Document
  record Person(String name, @Sensitive @Nullable String phone) {
    Person {
      if (name.isBlank()) {
        throw new IllegalStateException("a person needs a name, not '" + name + "'");
      }
    }
  }

  @Document
  record Step(String title, int hours, List<Step> parts) {}

  @Document(discriminator = "kind")
  sealed interface Evidence {}

  @Document
  record Photo(String file) implements Evidence {}

  @Document(name = "letter")
  record Letter(Person from, LocalDate sentOn) implements Evidence {}

  /** A small one; tests change what they are about. */
  static Dossier of(String caseNumber) {
    return of(caseNumber, "Ann");
  }

  static Dossier of(String caseNumber, String name) {
    return new Dossier(
        new CaseNumber(caseNumber),
        DAY,
        new Person(name, null),
        null,
        List.of(),
        Set.of(),
        null,
        Set.of(),
        List.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Urgency.HIGH,
        List.of());
  }

  /** One with a value in each place. */
  static Dossier full(String caseNumber) {
    Step leaf = new Step("read", 1, List.of());
    return new Dossier(
        new CaseNumber(caseNumber),
        DAY,
        new Person("Ann", "555-1234"),
        new Person("Bob", null),
        List.of(new Step("prepare", 3, List.of(leaf, new Step("write", 2, List.of(leaf))))),
        Set.of("a", "b"),
        Set.of("c"),
        Set.of(new BigDecimal("1.5"), new BigDecimal("20")),
        java.util.Arrays.asList("x", null, ""),
        Map.of(Side.THEIRS, List.of(new Person("Cy", null))),
        List.of(Set.of("g"), Set.of()),
        Optional.of(new Letter(new Person("Dee", "1"), DAY)),
        Urgency.LOW,
        List.of("note"));
  }
}
