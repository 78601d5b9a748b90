package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds several {@link LocalIndex} annotations; javac writes it, nobody else needs to. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface LocalIndexes {
  /** The indexes, in the order in which they were declared. */
  LocalIndex[] value();
}
