package dev.dynaset.processor.random;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes the sources of a model of a seed. */
final class RandomModels {
  private static final String IMPORTS = """
      import dev.dynaset.*;
      import dev.dynaset.annotation.*;
      import java.math.*;
      import java.net.URI;
      import java.nio.ByteBuffer;
      import java.time.*;
      import java.util.*;
      import dev.dynaset.processor.random.RandomValues;
      import org.jspecify.annotations.Nullable;
      import software.amazon.awssdk.core.SdkBytes;
      import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
      """;

  private final long seed;
  private final Random random;
  private final boolean inPackage;
  private final boolean nested;
  private final boolean isPublic;
  private final RandomTypes types;
  private final RandomClass model;

  private RandomModels(long seed) {
    this.seed = seed;
    // Seeds that follow one another have first numbers that are much alike.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    this.inPackage = random.nextInt(8) != 0;
    this.nested = random.nextInt(3) == 0;
    this.isPublic = random.nextBoolean();
    String suffix = inPackage ? "" : "_" + seed;
    this.types = new RandomTypes(random, suffix);
    ClassKind kind = ClassKind.any(random);
    this.model = new RandomClass(Names.model(random) + suffix, kind);
  }

  /** A model that is right. */
  static ModelSource valid(long seed) {
    RandomModels models = new RandomModels(seed);
    models.fill();
    return models.source(Set.of());
  }

  /** A model that breaks one rule, or some. */
  static ModelSource broken(long seed) {
    RandomModels models = new RandomModels(seed);
    models.fill();
    Set<Break> breaks = EnumSet.noneOf(Break.class);
    do {
      Break chosen = Break.any(models.random);
      if (breaks.add(chosen)) {
        chosen.apply(models.model);
      }
    } while (models.random.nextInt(4) == 0
        && models.model.members.stream().noneMatch(member -> member.name.equals("bad")));
    return models.source(breaks);
  }

  private void fill() {
    List<String> names = Names.members(random, 2 + random.nextInt(9));
    Member hash = new Member(names.get(0), types.key(), "@HashKey");
    model.members.add(hash);
    boolean hasRange = random.nextBoolean();
    if (hasRange) {
      model.members.add(new Member(names.get(1), types.key(), "@SortKey"));
    }
    for (String name : names.subList(model.members.size(), names.size())) {
      model.members.add(member(name));
    }
    special();
    model.annotations.add("@Table(value = \"models\", naming = NamingStrategy."
        + new String[] {"AS_IS", "SNAKE_CASE", "KEBAB_CASE"}[random.nextInt(3)] + ")");
    new RandomIndexes(random, model).add(hasRange);
  }

  private Member member(String name) {
    Member member = new Member(name, types.any());
    boolean optional = member.type.boxed().startsWith("Optional");
    member.nullable = !optional && !member.type.isPrimitive() && random.nextInt(4) == 0;
    boolean hasAbsent = member.type.absent().isPresent() && random.nextInt(4) == 0;
    String absent =
        hasAbsent && !member.nullable ? ", absent = \"" + member.type.absent().get() + "\"" : "";
    if (random.nextInt(3) == 0 || !absent.isEmpty()) {
      String stored = Names.attribute(random, model.members.size());
      member.annotations.add("@Attribute(value = \"" + stored + "\"" + absent + ")");
    }
    if (random.nextInt(8) == 0) {
      member.annotations.add("@Sensitive");
    }
    return member;
  }

  private void special() {
    if (random.nextInt(3) == 0) {
      RandomType type = random.nextBoolean()
          ? new RandomType(
              "%slong", "Long", "v.int64()", RandomType.Traits.NONE, java.util.Optional.empty())
          : RandomType.of("Integer", "v.int32()", RandomType.Traits.NONE);
      model.members.add(new Member("theVersion", type, "@Version"));
    }
    for (String role : List.of("TimeToLive", "CreatedAt", "UpdatedAt")) {
      if (random.nextInt(5) == 0) {
        RandomType type = RandomType.of("Instant", "v.instant()", RandomType.Traits.NONE);
        Member member = new Member("the" + role, type, "@" + role);
        member.nullable = random.nextBoolean();
        model.members.add(member);
      }
    }
  }

  private ModelSource source(Set<Break> breaks) {
    String home = inPackage ? "m" + seed : "";
    Map<String, String> classes = new LinkedHashMap<>();
    classes.put(model.name, model.source());
    classes.putAll(types.declared);
    String roundTrip = types.suffixed("RoundTrip");
    if (breaks.isEmpty()) {
      classes.put(roundTrip, roundTrip(roundTrip));
    }
    String head = (inPackage ? "package " + home + ";\n" : "") + IMPORTS;
    String prefix = inPackage ? home + "." : "";
    Map<String, String> files = new LinkedHashMap<>();
    if (nested) {
      String outer = types.suffixed("Outer");
      List<String> bodies = new ArrayList<>();
      classes.values().forEach(text -> bodies.add(modified(text, "static ")));
      files.put(
          prefix + outer,
          head + "public class " + outer + " {\n" + String.join("", bodies) + "}\n");
      return new ModelSource(seed, files, prefix + outer + "$" + roundTrip, breaks);
    }
    classes.forEach((name, text) -> files.put(
        prefix + name, head + (isPublic && name.equals(model.name) ? publicModel(text) : text)));
    return new ModelSource(seed, files, prefix + roundTrip, breaks);
  }

  /** Nested classes need {@code static}; it stands in front of their annotations. */
  private static String modified(String text, String modifier) {
    return modifier + text;
  }

  private static String publicModel(String text) {
    return "public " + text;
  }

  private String roundTrip(String name) {
    // The nested codec hides no class of the model.
    String codec = (nested ? types.suffixed("Outer") + "_" : "") + model.name + "Table.Codec"
        + (model.name.equals("Codec") && !nested ? "_" : "");
    return """
        class %1$s {
          static String difference(long seed) {
            %2$s codec = %2$s.INSTANCE;
            dev.dynaset.codec.AttributeMapWriter first =
                new dev.dynaset.codec.AttributeMapWriter(codec.shape());
            codec.write(make%3$s(new RandomValues(seed)), first);
            dev.dynaset.codec.AttributeMapWriter second =
                new dev.dynaset.codec.AttributeMapWriter(codec.shape());
            codec.write(
                codec.read(new dev.dynaset.codec.AttributeMapReader(codec.shape(), first.item())),
                second);
            return first.item().equals(second.item()) ? "" : first.item() + "\\n" + second.item();
          }
        %4$s}
        """.formatted(name, codec, model.name, model.maker() + String.join("", types.makers));
  }
}
