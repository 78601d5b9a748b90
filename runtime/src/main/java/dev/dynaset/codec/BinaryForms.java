package dev.dynaset.codec;

import java.nio.ByteBuffer;
import software.amazon.awssdk.core.SdkBytes;

/** The types that are stored as a B. */
final class BinaryForms {
  private BinaryForms() {}

  /** What is stored as a B. */
  abstract static class BinaryForm<V> extends Form<V> {
    @Override
    final V read(ValueSource in) {
      return ofBytes(in.binary());
    }

    @Override
    final void write(V value, ValueTarget out) {
      out.binary(toBytes(value));
    }
  }

  /** Arrays. */
  static final class ArrayForm extends BinaryForm<byte[]> {
    static final ArrayForm INSTANCE = new ArrayForm();

    @Override
    byte[] toBytes(byte[] value) {
      return value;
    }

    @Override
    byte[] ofBytes(byte[] bytes) {
      return bytes;
    }
  }

  /** What the AWS SDK has for binary. */
  static final class SdkBytesForm extends BinaryForm<SdkBytes> {
    static final SdkBytesForm INSTANCE = new SdkBytesForm();

    @Override
    byte[] toBytes(SdkBytes value) {
      return value.asByteArrayUnsafe();
    }

    @Override
    SdkBytes ofBytes(byte[] bytes) {
      return SdkBytes.fromByteArrayUnsafe(bytes);
    }
  }

  /** What is left of a buffer, whose position stays where it is. */
  static final class BufferForm extends BinaryForm<ByteBuffer> {
    static final BufferForm INSTANCE = new BufferForm();

    @Override
    byte[] toBytes(ByteBuffer value) {
      byte[] bytes = new byte[value.remaining()];
      value.duplicate().get(bytes);
      return bytes;
    }

    @Override
    ByteBuffer ofBytes(byte[] bytes) {
      return ByteBuffer.wrap(bytes);
    }
  }
}
