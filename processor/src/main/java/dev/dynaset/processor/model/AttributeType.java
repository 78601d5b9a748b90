package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** The type of an attribute, or of an element of one: how it is stored. */
public sealed interface AttributeType {
  /** The type in Java. */
  TypeName javaType();

  /** What DynamoDB stores. */
  Wire wire();

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

  /**
   * A type that Dynaset knows.
   *
   * @param scalar how it is stored
   */
  record ScalarType(Scalar scalar, TypeName javaType) implements AttributeType {
    @Override
    public Wire wire() {
      return scalar.wire();
    }

    @Override
    public Order order() {
      return scalar.order();
    }

    @Override
    public Optional<TypeName> prefix() {
      return scalar.hasPrefixes() ? Optional.of(javaType) : Optional.empty();
    }
  }

  /**
   * An enum, as the names of its constants.
   *
   * @param constants these names
   */
  record EnumType(ClassName javaType, List<String> constants) implements AttributeType {
    @Override
    public Wire wire() {
      return Wire.S;
    }
  }

  /**
   * A document.
   *
   * @param codec its generated codec
   */
  record DocumentType(ClassName javaType, ClassName codec) implements AttributeType {
    @Override
    public Wire wire() {
      return Wire.M;
    }
  }

  /**
   * A list, a set or an array.
   *
   * @param kind which
   * @param element the type of its elements
   * @param nullableElements whether elements may be null
   */
  record CollectionType(
      CollectionKind kind, AttributeType element, boolean nullableElements, TypeName javaType)
      implements AttributeType {
    @Override
    public Wire wire() {
      return kind.isSet() ? element.wire().ofSet() : Wire.L;
    }

    @Override
    public List<AttributeType> parts() {
      return List.of(element);
    }
  }

  /**
   * A map.
   *
   * @param sorted whether it is a sorted one
   * @param nullableValues whether values may be null
   */
  record MapType(
      boolean sorted,
      AttributeType key,
      AttributeType value,
      boolean nullableValues,
      TypeName javaType)
      implements AttributeType {
    @Override
    public Wire wire() {
      return Wire.M;
    }

    @Override
    public List<AttributeType> parts() {
      return List.of(key, value);
    }
  }

  /**
   * An {@code Optional}, or one of its kin for primitives.
   *
   * @param content what it may hold
   */
  record OptionalType(AttributeType content, TypeName javaType) implements AttributeType {
    @Override
    public Wire wire() {
      return content.wire();
    }

    @Override
    public Order order() {
      return content.order();
    }

    @Override
    public Optional<TypeName> prefix() {
      return content.prefix();
    }

    @Override
    public List<AttributeType> parts() {
      return List.of(content);
    }

    @Override
    public TypeName required() {
      return content.required();
    }
  }

  /**
   * A type that a converter stores.
   *
   * @param converter the converter, with the type as its argument if it takes one
   * @param creation how the converter is made
   * @param stored the type that it is stored as
   * @param ordered whether the stored form sorts as the values do
   */
  record ConvertedType(
      TypeName converter,
      ConverterCreation creation,
      AttributeType stored,
      boolean ordered,
      TypeName javaType)
      implements AttributeType {
    @Override
    public Wire wire() {
      return stored.wire();
    }

    @Override
    public Order order() {
      return ordered ? Order.VALUE : Order.NONE;
    }

    @Override
    public List<AttributeType> parts() {
      return creation instanceof ConverterCreation.WithForm own
          ? List.of(stored, own.form())
          : List.of(stored);
    }
  }

  /**
   * A record of one component, which is stored as that.
   *
   * @param component the name of the component
   * @param wrapped its type
   */
  record WrapperType(ClassName javaType, String component, AttributeType wrapped)
      implements AttributeType {
    @Override
    public Wire wire() {
      return wrapped.wire();
    }

    @Override
    public Order order() {
      return wrapped.order();
    }

    @Override
    public Optional<TypeName> prefix() {
      return wrapped.prefix();
    }

    @Override
    public List<AttributeType> parts() {
      return List.of(wrapped);
    }
  }

  /** The attributes of an item that the model does not know: the type of a member that is none. */
  record UnknownAttributesType(TypeName javaType) implements AttributeType {
    @Override
    public Wire wire() {
      return Wire.NONE;
    }
  }

  /** A type without a stored form; the model has a finding that says so. */
  record UnmappedType(TypeName javaType) implements AttributeType {
    @Override
    public Wire wire() {
      return Wire.NONE;
    }

    @Override
    public boolean isMapped() {
      return false;
    }
  }
}
