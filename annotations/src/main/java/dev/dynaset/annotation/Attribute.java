package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says under which name a member is stored; without it, that is the name of the member.
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
   * 255.
   */
  String value();
}
