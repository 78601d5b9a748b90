package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** The type of an attribute, or of an element of one: how it is stored. */
public sealed interface AttributeType
    permits ScalarType,
        DocumentType,
        CollectionType,
        MapType,
        OptionalType,
        ConstantFormType,
        UnknownAttributesType,
        UnmappedType {
  /** The type in Java. */
  TypeName javaType();

  /** What DynamoDB stores. */
  Wire wire();

  /** The result for the kind of type that this is. */
  <R> R match(Cases<R> cases);

  /**
   * A function of types, by their kinds. Code that differs by the kind of type implements it, so
   * that a new kind does not compile until each such place says what it does with it.
   *
   * @param <R> the result
   */
  interface Cases<R> extends ConstantFormType.FormCases<R> {
    /** For a type that Dynaset knows and stores as one value. */
    R scalar(ScalarType type);

    /** For a document. */
    R document(DocumentType type);

    /** For a list, a set or an array. */
    R collection(CollectionType type);

    /** For a map. */
    R map(MapType type);

    /** For an {@code Optional}. */
    R optional(OptionalType type);

    /** For what a member that is no attribute keeps. */
    R unknownAttributes(UnknownAttributesType type);

    /** For a type without a stored form. */
    R unmapped(UnmappedType type);
  }

  /** The order in which DynamoDB sorts it. */
  default Order order() {
    return Order.NONE;
  }

  /** What the start of its text or bytes is in Java; empty if it is compared as a whole only. */
  default Optional<TypeName> prefix() {
    return Optional.empty();
  }

  /** Whether it has a stored form; if not, the model has a finding that says so. */
  default boolean isMapped() {
    return parts().stream().allMatch(AttributeType::isMapped);
  }

  /** The texts that are read as values that are stored as others: those of its enum, if it is one. */
  default List<String> aliases() {
    return List.of();
  }

  /** The constant that unknown texts are read as, if it is an enum that has one. */
  default Optional<String> unknownConstant() {
    return Optional.empty();
  }

  /** Whether it is an {@code Optional}, or one of its kin for primitives. */
  default boolean isOptional() {
    return false;
  }

  /** The types that it is made of. */
  default List<AttributeType> parts() {
    return List.of();
  }

  /** The type of a parameter or key that cannot be null: a primitive where there is one. */
  default TypeName required() {
    return javaType().isBoxedPrimitive() ? javaType().unbox() : javaType();
  }

  /** The value of a member that may be empty; the type itself of all others. */
  default AttributeType content() {
    return this;
  }
}
