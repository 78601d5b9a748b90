package dev.dynaset.processor.model;

/**
 * A function of the types of values that are stored: those of a model without findings, their
 * {@link AttributeType#content() content} if they are optional.
 *
 * @param <R> the result
 */
public interface StoredCases<R> extends AttributeType.Cases<R> {
  @Override
  default R optional(OptionalType type) {
    throw new IllegalArgumentException("no stored value: " + type);
  }

  @Override
  default R unknownAttributes(UnknownAttributesType type) {
    throw new IllegalArgumentException("no stored value: " + type);
  }

  @Override
  default R unmapped(UnmappedType type) {
    throw new IllegalArgumentException("no stored value: " + type);
  }
}
