package dev.dynaset.codec;

import dev.dynaset.AttributeConverter;
import java.util.List;

/**
 * A type that is stored as another one is.
 *
 * @param <V> the type
 * @param <S> the type that it is stored as
 */
final class ConvertedForm<V, S> extends Form<V> {
  private final AttributeConverter<V, S> converter;
  private final Form<S> stored;

  ConvertedForm(AttributeConverter<V, S> converter, Form<S> stored) {
    this.converter = converter;
    this.stored = stored;
  }

  @Override
  V read(ValueSource in) {
    return fromStored(stored.read(in));
  }

  @Override
  void write(V value, ValueTarget out) {
    stored.write(toStored(value), out);
  }

  @Override
  String toText(V value) {
    return stored.toText(toStored(value));
  }

  @Override
  String toText(V value, ValueTarget out) {
    return stored.toText(toStored(value), out);
  }

  @Override
  List<String> aliases(V value) {
    return stored.aliases(toStored(value));
  }

  @Override
  V ofText(String text) {
    return fromStored(stored.ofText(text));
  }

  @Override
  byte[] toBytes(V value) {
    return stored.toBytes(toStored(value));
  }

  @Override
  V ofBytes(byte[] bytes) {
    return fromStored(stored.ofBytes(bytes));
  }

  private S toStored(V value) {
    S result;
    try {
      result = converter.toStored(value);
    } catch (IllegalArgumentException e) {
      throw e;
    } catch (RuntimeException e) {
      throw failed(e);
    }
    if (result == null) {
      throw new IllegalArgumentException(name() + " made null of it");
    }
    return result;
  }

  private V fromStored(S value) {
    V result;
    try {
      result = converter.fromStored(value);
    } catch (IllegalArgumentException e) {
      throw e;
    } catch (RuntimeException e) {
      throw failed(e);
    }
    if (result == null) {
      throw new IllegalArgumentException(name() + " made null of it");
    }
    return result;
  }

  /** Any other exception is a fault of the converter; its message may quote the value. */
  private IllegalArgumentException failed(RuntimeException e) {
    return new IllegalArgumentException(
        name() + " threw " + e.getClass().getSimpleName() + "; see the cause", e);
  }

  private String name() {
    return converter.getClass().getSimpleName();
  }
}
