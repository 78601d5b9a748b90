package dev.dynaset;

/**
 * Stores a type that Dynaset does not know, or in another form than Dynaset's own, by way of a type
 * that it knows: {@code String} for an S, a number for an N, {@code byte[]} for a B,
 * {@code Boolean}, a {@code List}, a {@code Map}, a document, or {@code AttributeValue} for anything
 * at all.
 *
 * <pre>{@code
 * public final class MoneyConverter implements AttributeConverter<Money, String> {
 *   public String toStored(Money money) {
 *     return money.toString();
 *   }
 *
 *   public Money fromStored(String stored) {
 *     return Money.parse(stored);
 *   }
 * }
 * }</pre>
 *
 * <p>It is used where {@code @ConvertedBy} names it: at a member, at a type, or at the type of the
 * elements of a collection. Generated code makes one instance with the constructor without
 * parameters and uses it from many threads, so that it must not keep state. Never sees null.
 *
 * <p>A value that cannot be converted is an {@link IllegalArgumentException}, with the reason in
 * words; it becomes the {@link ItemMappingException} that tells the user.
 *
 * @param <T> the type of the member
 * @param <S> the type that it is stored as; primitives as their boxes
 */
public interface AttributeConverter<T, S> {
  /** What is stored of a value. Must not return null. */
  S toStored(T value);

  /** The value of what is stored. Must not return null. */
  T fromStored(S stored);
}
