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
  /** The positions of the members that the parts are; null if they are the first ones. */
  private final int @Nullable [] positions;

  private final Object[] parts;

  /**
   * A key.
   *
   * @param shape the items, which know the members that the parts are
   * @param parts the hash key, and the range key if there is one
   * @throws NullPointerException if a part is null
   */
  protected ItemKey(ItemShape shape, @Nullable Object... parts) {
    this(null, shape, parts);
  }

  /**
   * A key that is made of members.
   *
   * @param positions where these are among the members of the items
   * @param shape the items
   * @param parts the values of the members
   * @throws NullPointerException if one is null
   */
  protected ItemKey(int @Nullable [] positions, ItemShape shape, @Nullable Object... parts) {
    this.shape = shape;
    this.positions = positions;
    this.parts = new Object[parts.length];
    for (int position = 0; position < parts.length; position++) {
      Object part = parts[position];
      if (part == null) {
        throw new NullPointerException(
            shape.member(at(position)) + " is null, which no key may be.");
      }
      this.parts[position] = copy(part);
    }
  }

  /** The position of the member that is a part. */
  private int at(int part) {
    return positions == null ? part : positions[part];
  }

  private static Object copy(Object part) {
    return part instanceof byte[] bytes ? bytes.clone() : part;
  }

  /** A part that is a number, whatever its scale is: 1.0 and 1.00 are one key to DynamoDB. */
  protected static @Nullable Object decimal(@Nullable BigDecimal value) {
    return value == null ? null : new Decimal(value);
  }

  /** A part whose small and capital letters of ASCII are the same to DynamoDB: it stores small ones. */
  protected static @Nullable Object lower(@Nullable String value) {
    return value == null ? null : new Folded(value);
  }

  /** The same of a part that is stored in capital letters. */
  protected static @Nullable Object upper(@Nullable String value) {
    return lower(value);
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

  /** The part at a position, which is {@link #lower} or {@link #upper}, as it was given. */
  protected final String foldedPart(int position) {
    return ((Folded) parts[position]).value;
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
    for (int part = 0; part < parts.length; part++) {
      int position = at(part);
      text.append(part == 0 ? "" : ", ").append(shape.member(position)).append('=');
      text.append(shape.isSensitive(shape.name(position)) ? "***" : words(parts[part]));
    }
    return text.append('}').toString();
  }

  private static String words(Object part) {
    return part instanceof byte[] bytes
        ? HexFormat.of().formatHex(bytes)
        : PrintableText.of(part.toString());
  }

  /** A text that is equal to others that differ in letters of ASCII alone. */
  private static final class Folded {
    private final String value;
    private final String folded;

    Folded(String value) {
      this.value = value;
      StringBuilder lower = new StringBuilder(value);
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        if (c >= 'A' && c <= 'Z') {
          // The cases of ASCII differ in this bit.
          lower.setCharAt(i, (char) (c ^ 0x20));
        }
      }
      this.folded = lower.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Folded that && folded.equals(that.folded);
    }

    @Override
    public int hashCode() {
      return folded.hashCode();
    }

    @Override
    public String toString() {
      return value;
    }
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
