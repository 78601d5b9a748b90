package dev.dynaset.codec;

/** A BOOL. */
final class BooleanForm extends Form<Boolean> {
  static final BooleanForm INSTANCE = new BooleanForm();

  private BooleanForm() {}

  @Override
  Boolean read(ValueSource in) {
    return in.bool();
  }

  @Override
  void write(Boolean value, ValueTarget out) {
    out.bool(value);
  }
}
