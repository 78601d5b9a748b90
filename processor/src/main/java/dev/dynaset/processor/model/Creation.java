package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** How generated code makes an object of a model from its attributes. */
public sealed interface Creation {
  /** The result for the way that this is. */
  <R> R match(Cases<R> cases);

  /**
   * A function of the ways to make an object.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /** For a constructor without parameters. */
    R setters(Setters creation);

    /** For a constructor or static method that takes attributes. */
    R arguments(Arguments creation);

    /** For a builder. */
    R builder(Builder creation);

    /** For none. */
    R none(None creation);
  }

  /** A constructor without parameters; then every attribute is set. */
  record Setters() implements Creation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.setters(this);
    }
  }

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

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.arguments(this);
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

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.builder(this);
    }
  }

  /** There is none; the model has a finding that says so. */
  record None() implements Creation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.none(this);
    }
  }

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
