package dev.dynaset.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.function.Function;

/** What makes the ids of new items. */
public sealed interface IdSource {
  /** The result for what this is. */
  <R> R match(Function<Kind, R> kind, Function<Supplier, R> supplier);

  /**
   * The runtime.
   *
   * @param name the name of the constant that says how
   */
  record Kind(String name) implements IdSource {
    @Override
    public <R> R match(Function<Kind, R> kind, Function<Supplier, R> supplier) {
      return kind.apply(this);
    }
  }

  /**
   * A class of the user.
   *
   * @param type that class
   */
  record Supplier(TypeName type) implements IdSource {
    @Override
    public <R> R match(Function<Kind, R> kind, Function<Supplier, R> supplier) {
      return supplier.apply(this);
    }
  }
}
