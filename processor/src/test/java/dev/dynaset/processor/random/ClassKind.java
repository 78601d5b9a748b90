package dev.dynaset.processor.random;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ways in which people write a class with members, and how an instance is made. */
enum ClassKind {
  FIELDS {
    @Override
    String body(RandomClass type) {
      return each(type, m -> "  %s%s %s;\n".formatted(m.marks(), m.written(), m.name));
    }

    @Override
    String creation(RandomClass type) {
      return assigned(type, m -> "item." + m.name + " = " + m.value());
    }
  },
  BEAN {
    @Override
    String body(RandomClass type) {
      return each(type, m -> """
            %1$sprivate %2$s %3$s;
            public %2$s %5$s%4$s() { return %3$s; }
            public void set%4$s(%2$s %3$s) { this.%3$s = %3$s; }
          """.formatted(
              m.marks(),
              m.written(),
              m.name,
              m.capital(),
              m.written().equals("boolean") ? "is" : "get"));
    }

    @Override
    String creation(RandomClass type) {
      return assigned(type, m -> "item.set%s(%s)".formatted(m.capital(), m.value()));
    }
  },
  RECORD {
    @Override
    String body(RandomClass type) {
      return "";
    }

    @Override
    String creation(RandomClass type) {
      return "    return new " + type.name + "(" + creationValues(type) + ");\n";
    }
  },
  IMMUTABLE {
    @Override
    String body(RandomClass type) {
      return each(type, m -> "  %sprivate final %s %s;\n".formatted(m.marks(), m.written(), m.name))
          + "  " + type.name + "(" + parameters(type) + ") {\n"
          + each(type, m -> "    this.%1$s = %1$s;\n".formatted(m.name))
          + "  }\n"
          + getters(type);
    }

    @Override
    String creation(RandomClass type) {
      return RECORD.creation(type);
    }
  },
  FACTORY {
    @Override
    String body(RandomClass type) {
      return IMMUTABLE.body(type).replace("  " + type.name + "(", "  private " + type.name + "(")
          + "  static %1$s of(%2$s) { return new %1$s(%3$s); }\n"
              .formatted(type.name, parameters(type), joined(type, m -> m.name));
    }

    @Override
    String creation(RandomClass type) {
      return "    return " + type.name + ".of(" + creationValues(type) + ");\n";
    }
  },
  BUILDER {
    @Override
    String body(RandomClass type) {
      return each(type, m -> "  %sprivate %s %s;\n".formatted(m.marks(), m.written(), m.name))
          + "  private " + type.name + "() {}\n"
          + getters(type)
          + "  static Builder builder() { return new Builder(); }\n"
          + "  static final class Builder {\n"
          + "    private final %1$s made = new %1$s();\n".formatted(type.name)
          + each(
              type,
              m -> "    Builder %2$s(%1$s %2$s) { this.made.%2$s = %2$s; return this; }\n"
                  .formatted(m.written(), m.name))
          + "    " + type.name + " build() { return made; }\n"
          + "  }\n";
    }

    @Override
    String creation(RandomClass type) {
      return "    return " + type.name + ".builder()"
          + each(type, m -> "." + m.name + "(" + m.value() + ")") + ".build();\n";
    }
  };

  /** One of them. */
  static ClassKind any(Random random) {
    return List.of(values()).get(random.nextInt(values().length));
  }

  /** What stands between the braces. */
  abstract String body(RandomClass type);

  /** Statements that return an instance. */
  abstract String creation(RandomClass type);

  static String each(RandomClass type, Function<Member, String> text) {
    return type.members.stream().map(text).collect(Collectors.joining());
  }

  static String joined(RandomClass type, Function<Member, String> text) {
    return type.members.stream().map(text).collect(Collectors.joining(", "));
  }

  static String parameters(RandomClass type) {
    return joined(type, m -> m.written() + " " + m.name);
  }

  private static String creationValues(RandomClass type) {
    return joined(type, Member::value);
  }

  private static String getters(RandomClass type) {
    return each(type, m -> "  %s %s() { return %s; }\n".formatted(m.written(), m.name, m.name));
  }

  private static String assigned(RandomClass type, Function<Member, String> text) {
    return "    %1$s item = new %1$s();\n".formatted(type.name)
        + each(type, m -> "    " + text.apply(m) + ";\n")
        + "    return item;\n";
  }
}
