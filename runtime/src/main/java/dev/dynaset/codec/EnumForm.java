package dev.dynaset.codec;

import java.util.HashMap;
import java.util.Map;

/**
 * The names of the constants of an enum.
 *
 * @param <E> the enum
 */
public final class EnumForm<E extends Enum<E>> extends TextForm<E> {
  private final Map<String, E> constants;

  private EnumForm(Map<String, E> constants) {
    this.constants = constants;
  }

  /** The form of an enum with these constants; the enum is not looked at by reflection. */
  public static <E extends Enum<E>> EnumForm<E> of(E[] constants) {
    Map<String, E> byName = new HashMap<>(constants.length * 2);
    for (E constant : constants) {
      byName.put(constant.name(), constant);
    }
    return new EnumForm<>(byName);
  }

  @Override
  String format(E value) {
    return value.name();
  }

  @Override
  E parse(String text) {
    E constant = constants.get(text);
    if (constant == null) {
      throw new IllegalArgumentException("it is none of the constants of the enum");
    }
    return constant;
  }
}
