package dev.dynaset.processor.model;

import java.util.function.Function;
import java.util.function.Supplier;

/** How generated code makes a converter. */
public sealed interface ConverterCreation {
  /** The result for the way that this is; all are listed, so that a new one is handled everywhere. */
  <R> R match(Supplier<R> plain, Supplier<R> withConstants, Function<WithForm, R> withForm);

  /** With a constructor without parameters. */
  record Plain() implements ConverterCreation {
    @Override
    public <R> R match(
        Supplier<R> plain, Supplier<R> withConstants, Function<WithForm, R> withForm) {
      return plain.get();
    }
  }

  /** With the constants of the enum that it converts. */
  record WithConstants() implements ConverterCreation {
    @Override
    public <R> R match(
        Supplier<R> plain, Supplier<R> withConstants, Function<WithForm, R> withForm) {
      return withConstants.get();
    }
  }

  /**
   * With the form of the type that it converts.
   *
   * @param form that type, as it is stored without the converter
   */
  record WithForm(AttributeType form) implements ConverterCreation {
    @Override
    public <R> R match(
        Supplier<R> plain, Supplier<R> withConstants, Function<WithForm, R> withForm) {
      return withForm.apply(this);
    }
  }
}
