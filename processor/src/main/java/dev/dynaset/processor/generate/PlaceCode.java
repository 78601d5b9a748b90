package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object that stands for an attribute in conditions or in updates: its type, and how it is made.
 *
 * @param raw its class
 * @param arguments the type arguments of its class
 * @param forms what its constructor takes behind the location: forms
 * @param part what stands for an element or an entry of the attribute; its constructor then takes,
 *     as the last, a function that makes it
 */
record PlaceCode(
    ClassName raw, List<TypeName> arguments, List<CodeBlock> forms, Optional<PlaceCode> part) {
  /** One without parts. */
  static PlaceCode of(ClassName raw, List<TypeName> arguments, CodeBlock... forms) {
    return new PlaceCode(raw, arguments, List.of(forms), Optional.empty());
  }

  TypeName type() {
    return ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
  }

  /**
   * What the method of a vocabulary returns for the attribute at a position: {@code
   * textAt(OrderCodec.ID)}, or {@code new AddressPath<>(at(OrderCodec.SHIP_TO))}.
   */
  CodeBlock creation(CodeBlock position) {
    return hasMethod()
        ? CodeBlock.of("$L($L)", method(), parameters(position, 0))
        : CodeBlock.of("new $T<>($L)", raw, parameters(CodeBlock.of("at($L)", position), 0));
  }

  /** Whether vocabularies have a method for it: not for documents, nor for what has parts. */
  private boolean hasMethod() {
    return part.isEmpty() && RuntimeTypes.isPlace(raw);
  }

  /** {@code textAt} for a {@code TextPath}, {@code optionalAt} for an {@code OptionalUpdate}. */
  private String method() {
    String name = raw.simpleName();
    int end = Math.max(name.lastIndexOf("Path"), name.lastIndexOf("Update"));
    return Names.decapitalized(name.substring(0, end)) + "At";
  }

  /** All on one line, or each on its own. */
  private CodeBlock parameters(CodeBlock location, int depth) {
    List<CodeBlock> parameters = new ArrayList<>();
    parameters.add(location);
    parameters.addAll(forms);
    part.ifPresent(inner -> parameters.add(inner.function(depth + 1)));
    if (parameters.size() <= 2) {
      return CodeBlock.join(parameters, ", ");
    }
    String inLambda = depth == 0 ? "\n$L" : "\n$>$>$L$<$<";
    return CodeBlock.of(inLambda, CodeBlock.join(parameters, ",\n"));
  }

  /** What makes it of a location; the parameters of lambdas within lambdas need names of their own. */
  private CodeBlock function(int depth) {
    if (forms.isEmpty() && part.isEmpty()) {
      return CodeBlock.of("$T::new", raw);
    }
    String element = depth == 1 ? "element" : "element" + depth;
    return CodeBlock.of(
        "$L -> new $T($L)", element, type(), parameters(CodeBlock.of("$L", element), depth));
  }
}
