package shop;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The key of a {@link Shop.Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Shop_OrderKey {
  private final UUID id;

  private final byte[] signature;

  private Shop_OrderKey(UUID id, byte[] signature) {
    this.id = Objects.requireNonNull(id, "id");
    this.signature = signature.clone();
  }

  /** The key of these parts. */
  public static Shop_OrderKey of(UUID id, byte[] signature) {
    return new Shop_OrderKey(id, signature);
  }

  /** The hash key. */
  public UUID id() {
    return id;
  }

  /** The range key. */
  public byte[] signature() {
    return signature.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shop_OrderKey that
        && this.id.equals(that.id)
        && Arrays.equals(this.signature, that.signature);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + Arrays.hashCode(signature);
  }

  @Override
  public String toString() {
    return "Shop.Order {id=" + id + ", signature=" + HexFormat.of().formatHex(signature) + "}";
  }
}
