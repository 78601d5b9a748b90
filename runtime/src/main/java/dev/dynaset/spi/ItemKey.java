package dev.dynaset.spi;

import dev.dynaset.codec.ItemShape;
import dev.dynaset.expression.PrintableText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The key of an item as an immutable value. Generated keys extend it. Keys of one model are equal if
 * DynamoDB takes them for the same.
 */
public abstract class ItemKey {
  private final ItemShape shape;
  private final Object[] parts;

  /**
   * A key.
   *
   * @param shape the items, whose first members the parts are
   * @param parts the hash key, and the range key if there is one
   * @throws NullPointerException if a part is null
   */
  protected ItemKey(ItemShape shape, @Nullable Object... parts) {
    this.shape = shape;
    this.parts = new Object[parts.length];
    for (int position = 0; position < parts.length; position++) {
      Object part = parts[position];
      if (part == null) {
        throw new NullPointerException(shape.member(position) + " is null, which no key may be.");
      }
      this.parts[position] = copy(part);
    }
  }

  private static Object copy(Object part) {
    return part instanceof byte[] bytes ? bytes.clone() : part;
  }

  /** A part that is a number, whatever its scale is: 1.0 and 1.00 are one key to DynamoDB. */
  protected static @Nullable Object decimal(@Nullable BigDecimal value) {
    return value == null ? null : new Decimal(value);
  }

  /** The part at a position, of the type that the member has. */
  // The constructor of the generated key takes no other.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  protected final <P> P part(int position) {
    return (P) copy(parts[position]);
  }

  /** The part at a position, which is a {@link #decimal}. */
  protected final BigDecimal decimalPart(int position) {
    return ((Decimal) parts[position]).value;
  }

  /** Whether the other is the same key of the same model. */
  @Override
  @SuppressWarnings("EqualsGetClass") // Each model has a final class of its own.
  public final boolean equals(@Nullable Object other) {
    return other != null
        && other.getClass() == getClass()
        && Arrays.deepEquals(parts, ((ItemKey) other).parts);
  }

  @Override
  public final int hashCode() {
    return Arrays.deepHashCode(parts);
  }

  /** The model and its key, sensitive parts masked. */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder(shape.model()).append(" {");
    for (int position = 0; position < parts.length; position++) {
      text.append(position == 0 ? "" : ", ").append(shape.member(position)).append('=');
      text.append(shape.isSensitive(shape.name(position)) ? "***" : words(parts[position]));
    }
    return text.append('}').toString();
  }

  private static String words(Object part) {
    return part instanceof byte[] bytes
        ? HexFormat.of().formatHex(bytes)
        : PrintableText.of(part.toString());
  }

  /** A number that is equal to others of its value. */
  private static final class Decimal {
    private final BigDecimal value;

    Decimal(BigDecimal value) {
      this.value = value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Decimal that && value.compareTo(that.value) == 0;
    }

    @Override
    public int hashCode() {
      return value.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }
}
