package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** How generated code makes an object of a model from its attributes. */
public sealed interface Creation {
  /** A constructor without parameters; then every attribute is set. */
  record Setters() implements Creation {}

  /**
   * A constructor or static method that takes attributes; those that it does not take are set
   * afterwards.
   *
   * @param method the name of the static method of the model; empty for its constructor
   * @param arguments what it takes, in order
   */
  record Arguments(Optional<String> method, List<Argument> arguments) implements Creation {
    /** Keeps a copy. */
    public Arguments {
      arguments = List.copyOf(arguments);
    }

    /** Whether it takes the attribute of a member. */
    public boolean takes(String member) {
      return arguments.stream().anyMatch(argument -> argument.member().equals(member));
    }
  }

  /**
   * A builder that takes every attribute.
   *
   * @param start the name of the static method of the model that gives the builder
   * @param type the type of the builder
   * @param steps what it takes
   * @param build the name of its method that gives the object
   */
  record Builder(String start, TypeName type, List<Step> steps, String build) implements Creation {
    /** Keeps a copy. */
    public Builder {
      steps = List.copyOf(steps);
    }
  }

  /** There is none; the model has a finding that says so. */
  record None() implements Creation {}

  /**
   * An attribute that is handed to a parameter.
   *
   * @param member the member
   * @param parameter the type of the parameter: that of the member, but for boxing, or a supertype
   */
  record Argument(String member, TypeName parameter) {}

  /**
   * A method of a builder that takes an attribute.
   *
   * @param method its name
   * @param argument what it takes
   * @param returnsBuilder whether calls can be chained to it
   */
  record Step(String method, Argument argument, boolean returnsBuilder) {}
}
