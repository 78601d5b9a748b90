package dev.dynaset.codec;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the constants of an enum: their names, unless the enum says otherwise. Immutable.
 *
 * @param <E> the enum
 */
public final class EnumForm<E extends Enum<E>> extends TextForm<E> {
  private static final int MAX_LISTED = 20;

  /** By all texts that are read, those of each constant in their order. */
  private final Map<String, E> constants;

  private final Map<E, Texts> texts;
  private final @Nullable E unknown;

  private EnumForm(Map<String, E> constants, Map<E, Texts> texts, @Nullable E unknown) {
    this.constants = constants;
    this.texts = texts;
    this.unknown = unknown;
  }

  /** What a constant is stored as, if not as its name, and what else is read as it. */
  private record Texts(String name, List<String> aliases) {}

  /** The form of an enum with these constants; the enum is not looked at by reflection. */
  public static <E extends Enum<E>> EnumForm<E> of(E[] constants) {
    Map<String, E> byName = new LinkedHashMap<>(constants.length * 2);
    for (E constant : constants) {
      byName.put(constant.name(), constant);
    }
    return new EnumForm<>(byName, Map.of(), null);
  }

  /** This form, but for a constant that is stored as a name of its own, and read of aliases, too. */
  public EnumForm<E> stored(E constant, String name, String... aliases) {
    Map<String, E> byText = new LinkedHashMap<>();
    for (Map.Entry<String, E> entry : constants.entrySet()) {
      if (entry.getValue() != constant) {
        byText.put(entry.getKey(), entry.getValue());
      } else {
        byText.put(name, constant);
        for (String alias : aliases) {
          byText.put(alias, constant);
        }
      }
    }
    Map<E, Texts> own = new HashMap<>(texts);
    own.put(constant, new Texts(name, List.of(aliases)));
    return new EnumForm<>(byText, own, unknown);
  }

  /** This form, but for a constant that is read of texts that no constant has. */
  public EnumForm<E> unknown(E constant) {
    Map<String, E> byText = new LinkedHashMap<>(constants);
    if (!texts.containsKey(constant)) {
      byText.remove(constant.name());
    }
    return new EnumForm<>(byText, texts, constant);
  }

  @Override
  String format(E value) {
    Texts own = texts.get(value);
    if (own != null) {
      return own.name();
    }
    if (value == unknown) {
      throw new IllegalArgumentException(unwritable(value));
    }
    return value.name();
  }

  @Override
  void write(E value, ValueTarget out) {
    out.text(toText(value, out));
  }

  @Override
  String toText(E value, ValueTarget out) {
    return value == unknown && !texts.containsKey(value)
        ? out.unknownConstant(unwritable(value))
        : format(value);
  }

  private static String unwritable(Enum<?> constant) {
    return "the constant " + constant.name() + " stands for texts that the enum does not know, and"
        + " has none of its own. Choose another, or give it a stored name with @Attribute(\"…\")";
  }

  @Override
  List<String> aliases(E value) {
    Texts own = texts.get(value);
    return own == null ? List.of() : own.aliases();
  }

  @Override
  E parse(String text) {
    E constant = constants.get(text);
    if (constant != null) {
      return constant;
    }
    if (unknown != null) {
      return unknown;
    }
    throw new IllegalArgumentException("it is none of the constants of the enum: " + listed()
        + ". Add an alias to one with @Attribute(aliases = \"…\"), mark one with @UnknownConstant, or"
        + " read with onUnreadable");
  }

  private String listed() {
    StringBuilder list = new StringBuilder();
    int count = 0;
    for (Map.Entry<String, E> entry : constants.entrySet()) {
      if (entry.getKey().equals(format(entry.getValue()))) {
        count++;
        if (count <= MAX_LISTED) {
          list.append(count == 1 ? "" : ", ").append(entry.getKey());
        }
      }
    }
    return count <= MAX_LISTED
        ? list.toString()
        : list + " and " + (count - MAX_LISTED) + " others";
  }
}
