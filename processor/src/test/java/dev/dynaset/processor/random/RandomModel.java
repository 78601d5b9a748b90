package dev.dynaset.processor.random;

import dev.dynaset.processor.random.RandomTypes.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A model of a random shape with random members, in a package of its own, as source; and one that
 * breaks a rule.
 */
final class RandomModel {
  private static final List<String> NAMES = List.of(
      "size",
      "list",
      "in",
      "out",
      "item",
      "forms",
      "wait1",
      "INSTANCE",
      "URI",
      "S",
      "value",
      "camelCaseName",
      "x",
      "$dollar",
      "_under",
      "gr\u00f6\u00dfe",
      "key",
      "builder1",
      "page",
      "String1",
      "type",
      "token");
  private static final List<String> STORED =
      List.of("a.b", "with space", "say \\\"hi\\\"", "select", "\u00fc", "#n", ":v", "{x}");

  private static final String IMPORTS = """
      import dev.dynaset.*;
      import dev.dynaset.annotation.*;
      import java.math.*;
      import java.net.URI;
      import java.nio.ByteBuffer;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      import software.amazon.awssdk.core.SdkBytes;
      import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
      """;

  private static final String COMPANIONS = """
      enum Color { RED, GREEN }
      record Id(String value) {}
      record Cents(long amount) {}
      record Money(String text) {}
      final class MoneyConverter implements AttributeConverter<Money, String> {
        public String toStored(Money money) { return money.text(); }
        public Money fromStored(String stored) { return new Money(stored); }
      }
      @Document record Doc(String name, List<Doc> more) {}
      @Document sealed interface Shape permits Circle, Pair {}
      @Document record Circle(int radius) implements Shape {}
      @Document(name = "two") record Pair(Shape left, Shape right) implements Shape {}
      """;

  /** How objects of a model are made. */
  private enum Kind {
    FIELDS,
    BEAN,
    RECORD,
    IMMUTABLE,
    FACTORY,
    BUILDER
  }

  /** A member with its annotations. */
  private record Member(String name, Sample type, String annotations) {
    String declaration() {
      return annotations + " " + type.name() + " " + name;
    }
  }

  private final Random random;
  private final RandomTypes types;
  private final String home;
  private final Kind kind;
  private final List<Member> members = new ArrayList<>();
  private final Optional<String> breach;

  private RandomModel(long seed, String home, boolean isBroken) {
    this.random = new Random(seed);
    this.types = new RandomTypes(random);
    this.home = home;
    this.kind = Kind.values()[random.nextInt(Kind.values().length)];
    addMembers();
    this.breach = isBroken ? Optional.of(breach()) : Optional.empty();
  }

  static RandomModel valid(long seed, String home) {
    return new RandomModel(seed, home, false);
  }

  static RandomModel broken(long seed, String home) {
    return new RandomModel(seed, home, true);
  }

  private void addMembers() {
    members.add(new Member("id", types.key(), "@HashKey"));
    if (random.nextBoolean()) {
      members.add(new Member("sort", types.key(), "@RangeKey"));
    }
    members.add(new Member("status", types.key(), ""));
    members.add(new Member("rank", types.key(), ""));
    List<String> names = new ArrayList<>(NAMES);
    List<String> stored = new ArrayList<>(STORED);
    for (int i = random.nextInt(8); i > 0; i--) {
      String name = names.remove(random.nextInt(names.size()));
      Sample type = types.any(2);
      String annotations = "";
      if (random.nextInt(4) == 0 && !stored.isEmpty()) {
        String other = stored.remove(random.nextInt(stored.size()));
        annotations += "@Attribute(\"" + other + "\") ";
      }
      if (random.nextInt(5) == 0) {
        annotations += "@Sensitive ";
      }
      members.add(new Member(name, type, annotations));
    }
  }

  /** Changes a member so that the model is no longer legal; what was done, in words. */
  private String breach() {
    List<Member> breaches = List.of(
        new Member("id", new Sample("String", "\"\""), ""),
        new Member("id", new Sample("boolean", "true"), "@HashKey"),
        new Member("id", new Sample("List<String>", "List.of()"), "@HashKey"),
        new Member("id", new Sample("Optional<String>", "Optional.of(\"\")"), "@HashKey"),
        new Member("status", new Sample("Object", "null"), ""),
        new Member("status", new Sample("Set<byte[]>", "null"), ""),
        new Member("status", new Sample("java.util.Date", "null"), ""),
        new Member("status", new Sample("List<Optional<String>>", "null"), ""),
        new Member("status", new Sample("Map<Doc, String>", "null"), ""),
        new Member("status", new Sample("StringBuilder", "null"), ""),
        new Member("status", new Sample("Map<?, String>", "null"), ""),
        new Member("status", new Sample("long", "1"), "@HashKey"),
        new Member("status", new Sample("String", "\"\""), "@HashKey @RangeKey"),
        new Member("status", new Sample("String", "\"\""), "@Attribute(\"id\")"),
        new Member("status", new Sample("int", "1"), "@Attribute(absent = \"one\")"),
        new Member("status", new Sample("Color", "Color.RED"), "@Attribute(absent = \"BLUE\")"),
        new Member("status", new Sample("String", "\"\""), "@Version"),
        new Member("status", new Sample("LocalDateTime", "null"), "@TimeToLive"),
        new Member("status", new Sample("String", "\"\""), "@ConvertedBy(MoneyConverter.class)"),
        new Member("status", new Sample("Money", "null"), "@ConvertedBy(Money.class)"));
    Member breach = breaches.get(random.nextInt(breaches.size()));
    members.replaceAll(member -> member.name().equals(breach.name()) ? breach : member);
    return breach.declaration();
  }

  /** The package. */
  String home() {
    return home;
  }

  /** What is wrong with it, if it is broken. */
  Optional<String> breachInWords() {
    return breach;
  }

  /** The source of the model and what it names. */
  String source() {
    return "package " + home + ";\n" + IMPORTS + COMPANIONS + header() + body();
  }

  private String header() {
    String naming = List.of("AS_IS", "SNAKE_CASE", "KEBAB_CASE").get(random.nextInt(3));
    StringBuilder header =
        new StringBuilder("@Table(value = \"models\", naming = NamingStrategy." + naming + ")\n");
    if (breach.isEmpty()) {
      String projection = List.of("ALL", "KEYS_ONLY", "INCLUDE").get(random.nextInt(3));
      header
          .append("@GlobalIndex(name = \"by_status\", hashKey = \"status\", rangeKey = \"rank\",")
          .append(" projection = ProjectionType.KEYS_ONLY)\n")
          .append("@GlobalIndex(name = \"GSI-2\", hashKey = {\"rank\", \"status\"}")
          .append(projection.equals("ALL") ? ")" : ", projection = ProjectionType.KEYS_ONLY)")
          .append('\n');
    }
    return header.toString();
  }

  private String body() {
    return switch (kind) {
      case FIELDS -> "class Model {\n" + fields("") + "}\n";
      case BEAN -> "class Model {\n" + fields("private ") + getters() + setters() + "}\n";
      case RECORD -> "record Model(\n" + parameters(Member::declaration) + ") {}\n";
      case IMMUTABLE ->
        "final class Model {\n" + fields("private final ") + getters() + constructor("") + "}\n";
      case FACTORY ->
        "final class Model {\n" + fields("private final ") + getters()
            + constructor("private ") + "  static Model of(" + parameters(RandomModel::parameter)
            + ") {\n    return new Model(" + names() + ");\n  }\n}\n";
      case BUILDER ->
        "final class Model {\n" + fields("private final ") + getters()
            + "  private Model(Builder builder) {\n"
            + each(member -> "    this." + member.name() + " = builder." + member.name() + ";\n")
            + "  }\n  static Builder builder() {\n    return new Builder();\n  }\n"
            + "  static final class Builder {\n"
            + each(member -> "    private " + plain(member) + " " + member.name() + ";\n"
                + "    Builder " + setter(member) + "(" + parameter(member) + ") {\n      this."
                + member.name() + " = " + member.name() + ";\n      return this;\n    }\n")
            + "    Model build() {\n      return new Model(this);\n    }\n  }\n}\n";
    };
  }

  private interface Part {
    String of(Member member);
  }

  private String each(Part part) {
    return members.stream().map(part::of).collect(Collectors.joining());
  }

  private String parameters(Part part) {
    return members.stream().map(part::of).collect(Collectors.joining(",\n"));
  }

  private String names() {
    return members.stream().map(Member::name).collect(Collectors.joining(", "));
  }

  private static String plain(Member member) {
    return member.type().name().replaceFirst("^@ConvertedBy\\(\\w+\\.class\\) ", "");
  }

  private static String parameter(Member member) {
    return plain(member) + " " + member.name();
  }

  private String fields(String modifiers) {
    return each(member -> "  " + modifiers + member.declaration() + ";\n");
  }

  private static String setter(Member member) {
    return "set" + member.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + member.name().substring(1);
  }

  private static String getter(Member member) {
    return "get" + setter(member).substring(3);
  }

  private String getters() {
    return each(member -> "  " + plain(member) + " " + getter(member) + "() {\n    return "
        + member.name() + ";\n  }\n");
  }

  private String setters() {
    return each(member -> "  void " + setter(member) + "(" + parameter(member) + ") {\n    this."
        + member.name() + " = " + member.name() + ";\n  }\n");
  }

  private String constructor(String modifier) {
    return "  " + modifier + "Model(" + parameters(RandomModel::parameter) + ") {\n"
        + each(member -> "    this." + member.name() + " = " + member.name() + ";\n") + "  }\n";
  }

  /** The source of a class that writes an object, reads it, and writes it again. */
  String roundTrip() {
    String values =
        members.stream().map(member -> member.type().value()).collect(Collectors.joining(", "));
    String creation = switch (kind) {
      case FIELDS ->
        "new Model();\n"
            + each(
                member -> "    model." + member.name() + " = " + member.type().value() + ";\n");
      case BEAN ->
        "new Model();\n"
            + each(member -> "    model." + setter(member) + "(" + member.type().value() + ");\n");
      case RECORD, IMMUTABLE -> "new Model(" + values + ");\n";
      case FACTORY -> "Model.of(" + values + ");\n";
      case BUILDER ->
        "Model.builder()"
            + each(member -> "." + setter(member) + "(" + member.type().value() + ")")
            + ".build();\n";
    };
    return "package " + home + ";\n" + IMPORTS + """
        import dev.dynaset.codec.*;
        public class RoundTrip {
          public static boolean comesBack() {
            Model model = %s
            Map<String, AttributeValue> written = write(model);
            Model read = ModelCodec.INSTANCE.read(
                new AttributeMapReader(ModelCodec.INSTANCE.shape(), written));
            return write(read).equals(written);
          }
          private static Map<String, AttributeValue> write(Model model) {
            AttributeMapWriter out = new AttributeMapWriter(ModelCodec.INSTANCE.shape());
            ModelCodec.INSTANCE.write(model, out);
            return out.item();
          }
        }
        """.formatted(creation.replace("%", "%%"));
  }
}
