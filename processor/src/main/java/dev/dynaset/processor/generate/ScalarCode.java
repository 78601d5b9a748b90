package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.model.Scalar;
import java.util.Optional;

/**
 * What the runtime has for a scalar: the one table of the methods and classes that generated code
 * names for it.
 *
 * @param form the method of {@code Forms} that has its form
 * @param methods what reads and writes it
 * @param path what stands for it in conditions, if that knows the form itself
 * @param isNumber whether updates add to it and subtract from it
 * @param primitiveUpdate what stands for a primitive of it in updates, if that has a class of its own
 */
record ScalarCode(
    String form,
    ValueMethods methods,
    Optional<ClassName> path,
    boolean isNumber,
    Optional<ClassName> primitiveUpdate) {
  static ScalarCode of(Scalar scalar) {
    return switch (scalar) {
      case STRING -> withMethods("string", "string").path(RuntimeTypes.TEXT_PATH);
      case BOOLEAN -> withMethods("bool", "bool").path(RuntimeTypes.FLAG_PATH);
      case BYTE -> number("byteValue", "byteOrNull").path(RuntimeTypes.WHOLE_NUMBER_PATH);
      case SHORT -> number("shortValue", "shortOrNull").path(RuntimeTypes.WHOLE_NUMBER_PATH);
      case INT ->
        number("intValue", "intOrNull").path(RuntimeTypes.WHOLE_NUMBER_PATH).update("IntUpdate");
      case LONG ->
        number("longValue", "longOrNull").path(RuntimeTypes.WHOLE_NUMBER_PATH).update("LongUpdate");
      case FLOAT ->
        number("floatValue", "floatOrNull").path(RuntimeTypes.FLOAT_PATH).update("FloatUpdate");
      case DOUBLE ->
        number("doubleValue", "doubleOrNull").path(RuntimeTypes.DOUBLE_PATH).update("DoubleUpdate");
      case BIG_INTEGER -> number("bigInteger", "bigIntegerOrNull");
      case BIG_DECIMAL -> number("bigDecimal", "bigDecimalOrNull");
      case INSTANT -> withMethods("instant", "instant");
      case LOCAL_DATE -> withMethods("localDate", "localDate");
      case LOCAL_DATE_TIME -> withMethods("localDateTime", "localDateTime");
      case UUID -> withMethods("uuid", "uuid");
      case BINARY -> withMethods("binary", "binary").path(RuntimeTypes.BINARY_PATH);
      case OFFSET_DATE_TIME -> byForm("offsetDateTime");
      case ZONED_DATE_TIME -> byForm("zonedDateTime");
      case LOCAL_TIME -> byForm("localTime");
      case DURATION -> byForm("duration");
      case PERIOD -> byForm("period");
      case YEAR -> byForm("year");
      case YEAR_MONTH -> byForm("yearMonth");
      case EPOCH_SECONDS -> byForm("epochSeconds");
      case URI -> byForm("uri");
      case LOCALE -> byForm("locale");
      case CURRENCY -> byForm("currency");
      case CHARACTER -> byForm("character");
      case SDK_BYTES -> byForm("sdkBytes");
      case BYTE_BUFFER -> byForm("byteBuffer");
      case ATTRIBUTE_VALUE -> byForm("attributeValue");
      case BOOLEANS -> byForm("booleans");
      case SHORTS -> byForm("shorts");
      case INTS -> byForm("ints");
      case LONGS -> byForm("longs");
      case FLOATS -> byForm("floats");
      case DOUBLES -> byForm("doubles");
    };
  }

  /** One that most models have: it is read and written by methods of its own. */
  private static ScalarCode withMethods(String form, String writer) {
    return new ScalarCode(
        form,
        ValueMethods.own(form, form + "OrNull", writer),
        Optional.empty(),
        false,
        Optional.empty());
  }

  private static ScalarCode number(String form, String nullableReader) {
    return new ScalarCode(
        form,
        ValueMethods.own(form, nullableReader, "number"),
        Optional.empty(),
        true,
        Optional.empty());
  }

  private static ScalarCode byForm(String form) {
    return new ScalarCode(form, ValueMethods.BY_FORM, Optional.empty(), false, Optional.empty());
  }

  private ScalarCode path(ClassName name) {
    return new ScalarCode(form, methods, Optional.of(name), isNumber, primitiveUpdate);
  }

  private ScalarCode update(String name) {
    return new ScalarCode(form, methods, path, isNumber, Optional.of(RuntimeTypes.update(name)));
  }
}
