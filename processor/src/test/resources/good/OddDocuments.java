package good;

import dev.dynaset.AttributeConverter;
import dev.dynaset.annotation.*;
import java.net.URI;
import java.util.*;
import org.jspecify.annotations.Nullable;

/** Documents, records of one component, converters and names that are seldom seen together. */
class OddDocuments {
  @Table("odd")
  static class Odd {
    @HashKey
    Key id;

    @RangeKey
    @ConvertedBy(Level.class)
    int level;

    URI URI;
    @Attribute(absent = "urn:x") URI uri;
    UUID UUID;
    Color Color;
    COLOUR COLOUR;
    String forms;
    String Forms;
    String in;
    String out;
    String item;
    String INSTANCE;
    List<String> list;
    String $;
    String a$b;
    String größe;
    String fooBar;
    String foo_bar;
    Map<String, Map<UUID, List<Set<Color>>>> deep;
    Color[] colors;
    Node[] nodes;
    int[][] matrix;
    String[][][] cube;
    byte[][] blobs;
    Set<List<Node>> sets;
    Map<Wrapped, Node> byWrapped;
    SortedMap<SortedName, @Nullable Optionals> sorted;
    A.Same same;
    B.Same other;
    A.Mode mode;
    B.Mode mode2;
    List<Money> prices;
    Optional<Money> price;
    Optional<List<Node>> maybe;
    Old old;
    List<Old> olds;
    @Attribute(absent = "GONE") Old gone;
    @Attribute(absent = "1e-400") double tiny;
    @Attribute(absent = "1e-60") float small;
    @Attribute(absent = "-9223372036854775808") long min;
  }

  @Table("letters")
  @GlobalIndex(name = "by_blob", hashKey = "blob", rangeKey = "letter")
  record Letter(
      @HashKey char letter, @RangeKey @ConvertedBy(Text.class) byte[] text, @Nullable Key blob) {}

  static class Text implements AttributeConverter<byte[], String> {
    @Override
    public String toStored(byte[] value) {
      return new String(value);
    }

    @Override
    public byte[] fromStored(String stored) {
      return stored.getBytes();
    }
  }

  @Table("beans")
  static class Bean {
    @HashKey
    private String id;

    @Attribute(absent = "5")
    private Long n;

    @Attribute(absent = "[]")
    private List<String> tags;

    String getId() {
      return id;
    }

    void setId(String id) {
      this.id = id;
    }

    Long getN() {
      return n;
    }

    void setN(Long n) {
      this.n = n;
    }

    void setN(long n) {
      this.n = n * 100;
    }

    List<String> getTags() {
      return tags;
    }

    void setTags(List<String> tags) {
      this.tags = tags;
    }

    void setTags(Set<String> tags) {
      this.tags = new ArrayList<>(tags);
    }
  }

  enum Color {
    RED {
      @Override
      public String toString() {
        return "red";
      }
    },
    GREEN
  }

  enum COLOUR {
    RED
  }

  enum Old {
    @Deprecated
    GONE
  }

  record Key(byte[] bytes) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Arrays.compare(bytes, other.bytes);
    }
  }

  record SortedName(String name) implements Comparable<SortedName> {
    @Override
    public int compareTo(SortedName other) {
      return name.compareTo(other.name);
    }
  }

  record Wrapped(Inner inner) {}

  record Inner(String text) {}

  static class A {
    record Same(String value) {}

    enum Mode {
      ON
    }
  }

  static class B {
    record Same(long value) {}

    enum Mode {
      OFF
    }
  }

  @Document
  static class Node {
    Node next;
    List<Node> children;
    Map<String, Map<Color, Node>> named;
    Shape shape;
  }

  @Document
  record Optionals(Optional<Node> node, OptionalInt size, @Nullable Shape shape) {}

  @Document(discriminator = "a \"quoted\" $ type\n")
  sealed interface Shape permits Round, Square, Circle {}

  sealed interface Round extends Shape permits Circle {}

  @Document(name = "say \"circle\" */ $T")
  record Circle(int radius, Shape in) implements Round, Shape {}

  @Document(name = "")
  record Square(int $, Node item) implements Shape {}

  static class Level implements AttributeConverter<Integer, Key> {
    @Override
    public Key toStored(Integer value) {
      return new Key(new byte[] {value.byteValue()});
    }

    @Override
    public Integer fromStored(Key stored) {
      return (int) stored.bytes()[0];
    }
  }

  @ConvertedBy(MoneyConverter.class)
  record Money(long cents) {}

  static class MoneyConverter implements AttributeConverter<Money, Node> {
    @Override
    public Node toStored(Money value) {
      return new Node();
    }

    @Override
    public Money fromStored(Node stored) {
      return new Money(0);
    }
  }
}
