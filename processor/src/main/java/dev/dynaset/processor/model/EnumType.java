package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;

/**
 * An enum, as the names of its constants.
 *
 * @param constants these names
 */
public record EnumType(ClassName javaType, List<String> constants) implements ConstantFormType {
  @Override
  public Wire wire() {
    return Wire.S;
  }

  @Override
  public <R> R match(FormCases<R> cases) {
    return cases.enumeration(this);
  }
}
