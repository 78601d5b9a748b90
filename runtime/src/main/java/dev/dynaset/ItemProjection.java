package dev.dynaset;

/**
 * A part of the items of a model, as another type. It is read, and cannot be saved.
 *
 * <p>For a record with {@code @Projection(of = Order.class)} the processor generates one; a table
 * makes one of single attributes, by {@code value}, {@code optionalValue} and {@code values}. Reading
 * it asks DynamoDB for these attributes and the key of the table alone. That spares bytes, not read
 * units: DynamoDB reads whole items.
 *
 * <p>Implemented by Dynaset and generated code only.
 *
 * @param <T> the model
 * @param <R> what is made of an item
 */
public interface ItemProjection<T, R> {}
