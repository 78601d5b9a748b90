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
 * <p>At a sealed interface it stands for all the documents that the interface permits, and at any
 * interface or abstract class for those that {@link #subtypes} lists: which of them a stored document
 * is, is told by one attribute more, the {@link #discriminator}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Document {
  /**
   * What the discriminator of an interface or abstract class holds for this document; by default its
   * simple name.
   */
  String name() default "";

  /**
   * Of an interface or abstract class, the stored name of the attribute that tells its documents
   * apart, by default {@code type}.
   */
  String discriminator() default "";

  /**
   * The documents that an interface or abstract class stands for; by default those that it permits,
   * if it is sealed. Needed if it is not, and in Kotlin, since kapt does not show what is sealed. Each
   * is a class with {@code @Document} that implements or extends it. Writing an object of a class that
   * is not listed is an {@code ItemMappingException}.
   */
  Class<?>[] subtypes() default {};

  /** How stored names are made of the names of members. */
  NamingStrategy naming() default NamingStrategy.AS_IS;

  /**
   * What the name of the generated codec starts with; by default the simple name of the class, with
   * the names of its enclosing classes before it.
   */
  String generatedPrefix() default "";
}
