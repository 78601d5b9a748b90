package dev.dynaset.processor.model;

/** How generated code makes a converter. */
public sealed interface ConverterCreation {
  /** With a constructor without parameters. */
  record Plain() implements ConverterCreation {}

  /** With the constants of the enum that it converts. */
  record WithConstants() implements ConverterCreation {}

  /**
   * With the form of the type that it converts.
   *
   * @param form that type, as it is stored without the converter
   */
  record WithForm(AttributeType form) implements ConverterCreation {}
}
