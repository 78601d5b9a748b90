package dev.dynaset.processor.model;

/** A type whose form is an object of its own, which codecs keep in a constant. */
public sealed interface ConstantFormType extends AttributeType
    permits EnumType, ConvertedType, WrapperType {
  /** The result for the kind of type that this is. */
  <R> R match(FormCases<R> cases);

  @Override
  default <R> R match(Cases<R> cases) {
    FormCases<R> own = cases;
    return match(own);
  }

  /**
   * A function of these types, by their kinds.
   *
   * @param <R> the result
   */
  interface FormCases<R> {
    /** For an enum. */
    R enumeration(EnumType type);

    /** For a type that a converter stores. */
    R converted(ConvertedType type);

    /** For a record of one component. */
    R wrapper(WrapperType type);
  }
}
