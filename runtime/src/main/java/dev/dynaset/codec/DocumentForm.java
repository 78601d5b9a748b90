package dev.dynaset.codec;

/**
 * A document as an M.
 *
 * @param <T> its class
 */
final class DocumentForm<T> extends Form<T> {
  private final DocumentCodec<T> codec;

  private DocumentForm(DocumentCodec<T> codec) {
    this.codec = codec;
  }

  static <T> Form<T> of(DocumentCodec<T> codec) {
    return new DocumentForm<>(codec);
  }

  @Override
  T read(ValueSource in) {
    ItemReader attributes = in.attributes(codec.shape());
    try {
      return codec.read(attributes);
    } catch (MappingFault e) {
      throw e;
    } catch (RuntimeException e) {
      // What the codec finds out itself is a fault, so this is the model's code.
      throw MappingFault.ofModel("the constructor or a setter", codec.shape().model(), e);
    }
  }

  @Override
  void write(T value, ValueTarget out) {
    codec.write(value, out.beginDocument(codec.shape()));
    out.endDocument();
  }
}
