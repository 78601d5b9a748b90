package good;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.FromKey;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemCollection;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.LocalIndex;
import dev.dynaset.annotation.Projection;
import dev.dynaset.annotation.ProjectionType;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.TimeToLive;
import dev.dynaset.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An abstract class, its kinds inside and outside of it, by constructors, setters and builders. */
@Table(value = "classes", hashKey = "pk", rangeKey = "sk", typeAttribute = "Entity-Type", delimiter = '|')
@GlobalIndex(name = "gsi-1", hashKey = "gsi1-pk", rangeKey = "gsi1-sk")
@LocalIndex(name = "by_note", rangeKey = "note")
@LocalIndex(name = "lsi-1", rangeKey = "lsi1", projection = ProjectionType.KEYS_ONLY)
@ItemCollection(hash = "T|{tenant}")
public abstract sealed class SealedTables
    permits SealedTables.Tenant, SealedTables.Part, Outside, SealedTables.Parent {
  @ItemKey(hash = "T|{id}", range = "TENANT")
  static final class Tenant extends SealedTables {
    private String id;
    private @Nullable String note;

    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    public @Nullable String getNote() {
      return note;
    }

    public void setNote(@Nullable String note) {
      this.note = note;
    }
  }

  /** Some of them. */
  public abstract static sealed class Part extends SealedTables {}

  @ItemKey(hash = "T|{tenant}|U|{user}", range = "USER")
  @IndexKey(index = "gsi-1", hash = "EMAIL|{email:lower}", range = "USER")
  public static non-sealed class User extends Part {
    final String tenant;
    final UUID user;
    final String email;
    final @TimeToLive @Nullable Instant expires;

    User(String tenant, UUID user, String email, @Nullable Instant expires) {
      this.tenant = tenant;
      this.user = user;
      this.email = email;
      this.expires = expires;
    }

    public String getTenant() {
      return tenant;
    }

    public UUID getUser() {
      return user;
    }

    public String getEmail() {
      return email;
    }

    public @Nullable Instant getExpires() {
      return expires;
    }
  }

  /** Above its children, so that no query reads it alone. */
  @ItemKey(hash = "T|{tenant}|B|{book}", range = "B|{book}|")
  static final class Parent extends SealedTables {
    String tenant;
    String book;
    List<Line> lines;
    Map<String, Line> byName;
  }

  @ItemKey(hash = "T|{tenant}|B|{book}", range = "B|{book}|LINE|{n:4}")
  @IndexKey(index = "lsi-1", range = "{n:6}")
  static final class Child extends Part {
    String tenant;
    String book;
    int n;
    String note;
    @Version
    Long version;
  }

  @Document
  record Line(String text, int number) {}
}

@ItemKey(hash = "T|{tenant}", range = "OUT|{day}|{at}", generatedPrefix = "Out", type = "out")
@IndexKey(index = "gsi-1", hash = "DAY|{at:day}", range = "{at}")
final class Outside extends SealedTables {
  String tenant;
  LocalDate day;
  Instant at;
  Optional<String> more;
}

@Projection(of = Outside.class)
record OutsideMore(String tenant, Optional<String> more) {}

/** Not sealed: its kinds are listed. */
@Table(
    value = "listed",
    entities = {Listed.First.class, Listed.Second.class, Listed.Special.class},
    typeAttribute = "")
interface Listed {
  @ItemKey(hash = "ALL", range = "A#{id}")
  class First implements Listed {
    String id;
  }

  @ItemKey(hash = "ALL", range = "B#{id}")
  class Second implements Listed {
    String id;
  }

  /** Below another kind. */
  @ItemKey(hash = "ALL", range = "C#{id}")
  class Special extends First {
    String more;
  }
}

/** Natural keys beside templates, and natural keys alone. */
@Table(value = "natural")
@GlobalIndex(name = "by_owner", hashKey = "owner", rangeKey = "at")
@ItemCollection(hash = "{tenant}")
sealed interface NaturalKeys {
  @ItemKey(range = "USER#{user}")
  record Person(@HashKey String tenant, String user, String owner, Instant at) implements NaturalKeys {}

  @ItemKey(range = "TASK#{task}")
  record Chore(@HashKey String tenant, String task, String owner, Instant at) implements NaturalKeys {}

  @ItemKey(range = "NOTE")
  @GlobalIndex(name = "by_words", hashKey = "words")
  record Note(@HashKey @Attribute("tenant") String of, String words) implements NaturalKeys {}
}

/** A key of an accessor of the interface. */
@Table("events")
sealed interface Events {
  @HashKey
  String stream();

  @ItemKey(range = "OPENED#{number}")
  record Opened(String stream, long number) implements Events {}

  @ItemKey(range = "CLOSED#{number}")
  record Closed(String stream, long number, String reason) implements Events {}
}

/** Nested hashes, sealed interfaces below, indexes with and without range keys, and data in keys alone. */
@Table("nested")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@GlobalIndex(name = "GSI2", hashKey = "GSI2PK")
@GlobalIndex(
    name = "GSI3",
    hashKey = "GSI3PK",
    rangeKey = "GSI3SK",
    projection = ProjectionType.INCLUDE,
    include = "name")
sealed interface Nested {
  String name();

  sealed interface InProject extends Nested {
    String tenant();
  }

  @ItemKey(hash = "T#{tenant}", range = "TENANT", generatedPrefix = "Nested_Tenant")
  record Tenant(@FromKey String tenant, String name) implements Nested {}

  @ItemKey(hash = "T#{tenant}#P#{project}", range = "PROJECT")
  @IndexKey(index = "GSI1", hash = "T#{tenant}", range = "PROJECT#{name}")
  @IndexKey(index = "GSI2", hash = "NAME#{name:upper}")
  record Project(@FromKey String tenant, @FromKey String project, String name) implements InProject {}

  @ItemKey(hash = "T#{tenant}#P#{project}", range = "TASK#{task}")
  @IndexKey(index = "GSI1", hash = "T#{tenant}", range = "TASK#{state}#{due}")
  @IndexKey(index = "GSI2", hash = "NAME#{name:upper}")
  @IndexKey(index = "GSI3", hash = "STATE#{state}", range = "{due}")
  record Task(
      @FromKey String tenant,
      @FromKey String project,
      @FromKey int task,
      String name,
      @Nullable State state,
      @Nullable LocalDate due)
      implements InProject {}

  enum State {
    OPEN,
    DONE
  }

  /** Of a project that is not in the collection. */
  @ItemKey(hash = "ARCHIVE#{tenant}", range = "{at}#{number}")
  @IndexKey(index = "GSI3", hash = "STATE#{state}", range = "{at}")
  record Archived(@FromKey String tenant, @FromKey Instant at, @FromKey long number, String name, State state)
      implements InProject {}
}

/** A hash key alone. */
@Table("flat")
sealed interface Flat {
  @ItemKey(hash = "A#{id}")
  record A(String id) implements Flat {}

  @ItemKey(hash = "SETTINGS")
  record Settings(String all) implements Flat {}
}

/** One kind, another range key. */
@Table("one")
sealed interface OnlyOne {
  @ItemKey(hash = "ONE#{id}")
  record One(String id, @RangeKey long number) implements OnlyOne {}
}
