package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says under which name a member is stored, and what its absence means; without it, the name is that
 * of the member, and a required member must be there. At a constant of an enum it says as which text
 * the constant is stored; without it, that is the name of the constant.
 *
 * <p>Any name that DynamoDB accepts will do, reserved words, dots and spaces included: names always
 * travel as placeholders.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Attribute {
  /**
   * The stored name, unique in the model: 1 to 65,535 bytes of UTF-8, for a key attribute at most
   * 255. By default it is made of the name of the member, as the {@link NamingStrategy} of the model
   * says.
   *
   * <p>Of a constant of an enum: its stored text, unique in the enum.
   */
  String value() default "";

  /**
   * What is read from items that do not have the attribute, such as those that are older than the
   * member: {@code "false"}, {@code "0"}, {@code "NEW"}, {@code "2020-01-01"}; {@code "[]"} for an
   * empty list or set, <code>"{}"</code> for an empty map. Conditions on the
   * member hold for it, and counting starts from it, but it is not written. Without it, a required
   * attribute that is absent is an error.
   */
  String absent() default "";

  /**
   * Other stored texts that are read as this constant of an enum, such as those of a time when it had
   * another name: {@code @Attribute(value = "paid", aliases = {"PAID", "settled"})}. Only constants
   * have aliases. What is written is the stored name; conditions match the aliases, too.
   *
   * <p>A key of a table, an index or a map must have one text for each value, so that its enum has no
   * aliases.
   */
  String[] aliases() default {};
}
