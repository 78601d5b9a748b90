package dev.dynaset;

/**
 * A converter whose stored form DynamoDB sorts as the values sort, so that a range key of the type
 * can be compared: with another converter it can only be equal.
 *
 * <p>It must hold that {@code a} comes before {@code b} if and only if {@code toStored(a)} comes
 * before {@code toStored(b)} in DynamoDB's order: strings by the bytes of their UTF-8, numbers by
 * value, binary by unsigned bytes.
 *
 * @param <T> the type of the member
 * @param <S> the type that it is stored as
 */
public interface OrderedConverter<T, S> extends AttributeConverter<T, S> {}
