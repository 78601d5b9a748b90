package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A record of one component, which is stored as that.
 *
 * @param component the name of the component
 * @param wrapped its type
 */
public record WrapperType(ClassName javaType, String component, AttributeType wrapped)
    implements ConstantFormType {
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
  public List<String> aliases() {
    return wrapped.aliases();
  }

  @Override
  public Optional<String> unknownConstant() {
    return wrapped.unknownConstant();
  }

  @Override
  public List<AttributeType> parts() {
    return List.of(wrapped);
  }

  @Override
  public <R> R match(FormCases<R> cases) {
    return cases.wrapper(this);
  }
}
