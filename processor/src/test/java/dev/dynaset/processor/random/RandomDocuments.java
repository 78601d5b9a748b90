package dev.dynaset.processor.random;

import dev.dynaset.processor.random.RandomType.Traits;
import java.util.Random;

/** Chooses documents: of all kinds, recursive, sealed. */
final class RandomDocuments {
  private final Random random;
  private final RandomTypes types;
  private int count;

  RandomDocuments(Random random, RandomTypes types) {
    this.random = random;
    this.types = types;
  }

  RandomType any() {
    int number = count++;
    if (number > 3) {
      return document("Doc0");
    }
    return random.nextInt(3) == 0 ? sealed(number) : declared("Doc" + number, "");
  }

  private RandomType sealed(int number) {
    String name = types.suffixed("Shape" + number);
    RandomType one = declared("Circle" + number, " implements " + name);
    RandomType two = declared("Square" + number, " implements " + name);
    types.declare(
        "Shape" + number,
        "@Document(discriminator = \"a kind\") sealed interface " + name + " permits " + one.boxed()
            + ", " + two.boxed() + " {}\n");
    types.makers.add("  static " + name + " make" + name + "(RandomValues v) {\n"
        + "    return v.bool() ? " + one.value() + " : " + two.value() + ";\n  }\n");
    return document("Shape" + number);
  }

  private RandomType declared(String base, String supertypes) {
    RandomType type = document(base);
    ClassKind kind = ClassKind.any(random);
    RandomClass document = new RandomClass(type.boxed(), kind);
    document.supertypes = supertypes;
    document.modifiers = kind == ClassKind.RECORD ? "" : "final ";
    document.annotations.add("@Document(naming = NamingStrategy."
        + new String[] {"AS_IS", "SNAKE_CASE", "KEBAB_CASE"}[random.nextInt(3)] + ")");
    Member text = new Member("text", RandomType.of("String", "v.string()", Traits.NONE));
    text.nullable = random.nextBoolean();
    document.members.add(text);
    document.members.add(new Member("oneMore", types.scalar()));
    if (random.nextBoolean()) {
      document.members.add(new Member("someMore", types.part(2, false)));
    }
    if (random.nextInt(3) == 0) {
      document.members.add(new Member(
          "parts",
          RandomType.of(
              "List<" + type.boxed() + ">", "v.list(() -> " + type.value() + ")", Traits.NONE)));
      Member self = new Member("self", type);
      self.nullable = true;
      document.members.add(self);
    }
    types.declared.put(type.boxed(), document.source());
    types.makers.add(document.maker());
    return type;
  }

  private RandomType document(String base) {
    String name = types.suffixed(base);
    return RandomType.of(name, "make" + name + "(v)", Traits.NONE);
  }
}
