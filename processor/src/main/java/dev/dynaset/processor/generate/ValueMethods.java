package dev.dynaset.processor.generate;

import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.CollectionType;
import dev.dynaset.processor.model.ConvertedType;
import dev.dynaset.processor.model.DocumentType;
import dev.dynaset.processor.model.EnumType;
import dev.dynaset.processor.model.MapType;
import dev.dynaset.processor.model.ScalarType;
import dev.dynaset.processor.model.StoredCases;
import dev.dynaset.processor.model.WrapperType;

/**
 * The methods of the runtime that read and write a value.
 *
 * @param reader that of {@code ItemReader} for a value that is there
 * @param nullableReader that of {@code ItemReader} for a value that may be null
 * @param readsForm whether these take the form of the value
 * @param writer that of {@code ItemWriter} for a value that is there, and that of {@code KeyValues}
 * @param nullableWriter that of {@code ItemWriter} for a value that may be null
 * @param writesForm whether these take the form of the value
 */
record ValueMethods(
    String reader,
    String nullableReader,
    boolean readsForm,
    String writer,
    String nullableWriter,
    boolean writesForm) {
  static final ValueMethods BY_FORM =
      new ValueMethods("value", "valueOrNull", true, "value", "valueOrAbsent", true);
  private static final ValueMethods OF_ENUM =
      new ValueMethods("enumValue", "enumOrNull", true, "enumValue", "enumOrAbsent", false);

  /** Of an enum whose constants have texts of their own, which the form knows. */
  private static final ValueMethods OF_TEXTED_ENUM =
      new ValueMethods("enumValue", "enumOrNull", true, "value", "valueOrAbsent", true);

  /** Methods that know the form of what they read and write. */
  static ValueMethods own(String reader, String nullableReader, String writer) {
    return new ValueMethods(reader, nullableReader, false, writer, writer + "OrAbsent", false);
  }

  static ValueMethods of(AttributeType type) {
    return type.match(new ByType());
  }

  String reader(boolean nullable) {
    return nullable ? nullableReader : reader;
  }

  String writer(boolean nullable) {
    return nullable ? nullableWriter : writer;
  }

  private static final class ByType implements StoredCases<ValueMethods> {
    @Override
    public ValueMethods scalar(ScalarType type) {
      return ScalarCode.of(type.scalar()).methods();
    }

    @Override
    public ValueMethods enumeration(EnumType type) {
      return type.isByName() ? OF_ENUM : OF_TEXTED_ENUM;
    }

    @Override
    public ValueMethods document(DocumentType type) {
      return BY_FORM;
    }

    @Override
    public ValueMethods collection(CollectionType type) {
      return BY_FORM;
    }

    @Override
    public ValueMethods map(MapType type) {
      return BY_FORM;
    }

    @Override
    public ValueMethods converted(ConvertedType type) {
      return BY_FORM;
    }

    @Override
    public ValueMethods wrapper(WrapperType type) {
      return BY_FORM;
    }
  }
}
