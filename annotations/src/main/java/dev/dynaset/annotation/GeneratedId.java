package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member that holds an id which is made for each new item: a {@code String} or a
 * {@code UUID}, or a record of one of these; of any type if a supplier makes it. One at most. It is
 * made if the member is null when the item is written; a key may be {@code @Nullable} for that.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface GeneratedId {
  /** How the id is made. */
  Kind value() default Kind.UUID_V7;

  /**
   * The class that makes ids, in place of {@link #value}: a {@code java.util.function.Supplier} of
   * the type of the member, with a constructor without parameters that generated code can call.
   */
  Class<?> supplier() default void.class;

  /** Ways to make an id. */
  enum Kind {
    /** A UUID of version 7: it starts with the time, so that later ids sort behind earlier ones. */
    UUID_V7,
    /** A UUID of version 4: random. */
    UUID_V4
  }
}
