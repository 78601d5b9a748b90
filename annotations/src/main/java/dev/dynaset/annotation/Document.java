package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class or record a document: a map of attributes within an item, or within another
 * document. For a document {@code Address} the processor generates {@code AddressCodec} in its
 * package.
 *
 * <p>The attributes are found as those of a {@link Table} are. Documents may be nested, and may hold
 * documents of their own type.
 *
 * <p>At a sealed interface it stands for all the documents that the interface permits: which of them
 * a stored document is, is told by one attribute more, the {@link #discriminator}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Document {
  /**
   * What the discriminator of a sealed interface holds for this document; by default its simple
   * name.
   */
  String name() default "";

  /**
   * Of a sealed interface, the stored name of the attribute that tells its documents apart, by
   * default {@code type}.
   */
  String discriminator() default "";

  /** How stored names are made of the names of members. */
  NamingStrategy naming() default NamingStrategy.AS_IS;

  /**
   * What the name of the generated codec starts with; by default the simple name of the class, with
   * the names of its enclosing classes before it.
   */
  String generatedPrefix() default "";
}
