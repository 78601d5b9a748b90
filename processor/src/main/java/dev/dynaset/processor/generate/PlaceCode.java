package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
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

  /** {@code new TextPath<>(at(OrderCodec.ID))}. */
  CodeBlock creation(CodeBlock location) {
    return CodeBlock.of("new $T<>($L)", raw, parameters(location, 0));
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
