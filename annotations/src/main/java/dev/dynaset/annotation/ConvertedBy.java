package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which converter stores a value: that of a member ({@code @ConvertedBy(X.class) Money price}),
 * those of a type wherever it is a member ({@code @ConvertedBy(X.class) record Money}), or the
 * elements of a collection ({@code List<@ConvertedBy(X.class) Money>}). What stands nearest wins.
 *
 * <p>It also annotates the use of a type, so that javac refuses it in front of a nested class that
 * is named with its outer one: import the nested class, or write
 * {@code Outer.@ConvertedBy(X.class) Inner}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.CLASS)
public @interface ConvertedBy {
  /**
   * An implementation of {@code dev.dynaset.AttributeConverter}, or of
   * {@code dev.dynaset.OrderedConverter} if its stored form sorts as the values do. It has a
   * constructor that generated code can call: without parameters; or with an array of the constants
   * of the enum that it converts; or with the {@code dev.dynaset.codec.Form} of the type that it
   * converts.
   */
  Class<?> value();
}
