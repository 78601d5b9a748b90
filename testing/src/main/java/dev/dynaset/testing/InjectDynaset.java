package dev.dynaset.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field of a test class that {@link DynasetTest} sets before each test, by its type.
 *
 * <p>Static fields are set before the first test, which {@link Isolation#CLASS} is needed for.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InjectDynaset {}
