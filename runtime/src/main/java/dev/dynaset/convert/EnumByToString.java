package dev.dynaset.convert;

import dev.dynaset.AttributeConverter;
import java.util.HashMap;
import java.util.Map;

/**
 * An enum as the {@code toString} of its constants: {@code Light green} for {@code LIGHT_GREEN}
 * whose {@code toString} says so.
 *
 * <p>Reads these texts only, as they are.
 *
 * @param <E> the enum
 */
public final class EnumByToString<E extends Enum<E>> implements AttributeConverter<E, String> {
  private final Map<String, E> byText;

  /**
   * For generated code.
   *
   * @throws IllegalArgumentException if two constants have the same text
   */
  public EnumByToString(E[] constants) {
    this.byText = new HashMap<>(constants.length * 2);
    for (E constant : constants) {
      E other = byText.put(constant.toString(), constant);
      if (other != null) {
        throw new IllegalArgumentException(other.name() + " and " + constant.name() + " of "
            + constant.getDeclaringClass().getName()
            + " have the same toString. Give each its own, or store the names of the constants,"
            + " without a converter.");
      }
    }
  }

  @Override
  public String toStored(E value) {
    return value.toString();
  }

  @Override
  public E fromStored(String stored) {
    E constant = byText.get(stored);
    if (constant == null) {
      throw new IllegalArgumentException("it is the text of none of the constants of the enum");
    }
    return constant;
  }
}
