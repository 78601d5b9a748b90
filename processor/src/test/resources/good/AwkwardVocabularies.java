package good;

import dev.dynaset.annotation.*;
import java.time.Instant;
import java.util.*;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Members that conditions and updates have methods for already, and types that stand in the way. */
class AwkwardVocabularies {
  @Table("awkward_vocabularies")
  @GlobalIndex(name = "by_at", hashKey = "at", rangeKey = "options")
  @GlobalIndex(
      name = "by_wait",
      hashKey = "wait",
      rangeKey = {"wait_", "binding"},
      projection = ProjectionType.INCLUDE,
      include = {"v", "documents"})
  static class Model {
    @HashKey @GeneratedId(supplier = Ids.class) Id change;
    @RangeKey String change_;
    @TimeToLive OptionalLong expires;
    @Version @Nullable Integer version;
    @CreatedAt @Nullable Instant created;
    String at;
    String options;
    int wait;
    long wait_;
    String binding;
    String element;
    @Nullable V v;
    Optional<U> u;
    Shape shape;
    List<Shape> shapes;
    List<@Nullable List<V>> documents;
    V[][] grid;
    Map<Kind, Map<Id, Set<Kind>>> deep;
    @Nullable Byte small;
    short[] shorts;
    float[][] floats;
    boolean flag;
    @Nullable Boolean box;
    Optional<Double> maybe;
    SortedSet<Integer> numbers;
    @Nullable Set<Id> ids;
    Set<Boolean> flags;
    Map<Kind, List<@Nullable List<V>>> größenÉlan;
  }

  @Table("suppliers")
  record Flags(@HashKey String id, @GeneratedId(supplier = Booleans.class) boolean flag) {}

  @Table("fourth")
  record Fourth(@HashKey @GeneratedId(GeneratedId.Kind.UUID_V4) UUID id) {}

  @Table("kinds")
  record Kinds(@HashKey @GeneratedId(supplier = KindIds.class) Kind kind) {}

  record Id(String value) implements Comparable<Id> {
    @Override
    public int compareTo(Id other) {
      return value.compareTo(other.value);
    }
  }

  enum Kind {
    A
  }

  static class Ids implements Supplier<Id> {
    @Override
    public Id get() {
      return new Id("a");
    }
  }

  static class Booleans implements Supplier<Boolean> {
    @Override
    public Boolean get() {
      return true;
    }
  }

  static class KindIds implements Supplier<Kind> {
    @Override
    public Kind get() {
      return Kind.A;
    }
  }

  @Document(generatedPrefix = "AwkwardV")
  static class V {
    int at;
    int size;
    String location;
    String set;
    String remove;
    String removal;
    String eq;
    String exists;
    String form;
    String operand;
    String removed;
    String asCircle;
    boolean isNull;
    String wait;
    String wait_;
    @Nullable V v;
    List<U> us;
  }

  @Document
  record U(@Nullable V v, @Nullable U u, Shape[] shapes) {}

  @Document
  sealed interface Shape permits One.Circle, Two.Circle {}

  static class One {
    @Document(name = "one")
    record Circle(int radius) implements Shape {}
  }

  static class Two {
    @Document(name = "two")
    record Circle(@Nullable Shape inner) implements Shape {}
  }
}

/** The names of type variables. */
class V {}

class U {}
