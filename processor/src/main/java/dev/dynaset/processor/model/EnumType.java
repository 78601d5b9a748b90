package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * An enum, as the texts of its constants.
 *
 * @param constants these constants
 */
public record EnumType(ClassName javaType, List<EnumConstant> constants)
    implements ConstantFormType {
  @Override
  public Wire wire() {
    return Wire.S;
  }

  @Override
  public <R> R match(FormCases<R> cases) {
    return cases.enumeration(this);
  }

  /** Whether all constants are stored as their names, and nothing else is read. */
  public boolean isByName() {
    return constants.stream().allMatch(EnumConstant::isByName);
  }

  /** The names of the constants in Java. */
  public List<String> names() {
    return constants.stream().map(EnumConstant::name).toList();
  }

  /** What the constants are stored as. */
  public List<String> storedNames() {
    return constants.stream()
        .filter(EnumConstant::isWritten)
        .map(EnumConstant::storedName)
        .toList();
  }

  @Override
  public List<String> aliases() {
    return constants.stream().flatMap(constant -> constant.aliases().stream()).toList();
  }

  @Override
  public Optional<String> unknownConstant() {
    return constants.stream()
        .filter(EnumConstant::unknown)
        .map(EnumConstant::name)
        .findFirst();
  }
}
