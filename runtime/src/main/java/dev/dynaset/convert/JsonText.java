package dev.dynaset.convert;

import dev.dynaset.AttributeConverter;
import dev.dynaset.codec.Form;

/**
 * Any type as JSON in an S, made of the form that the type has without the converter: {@code
 * {"city":"Bern","lines":[1,2]}}. Documents and maps are objects, lists and sets arrays, binary is
 * text in base64.
 *
 * <p>Reads JSON (RFC 8259) that others wrote as well: members in any order, those that are unknown
 * passed over, numbers, escapes and blanks in any spelling. Not read are an object that has a name
 * twice, half of a character, and more than 100 levels.
 *
 * @param <T> the type
 */
public final class JsonText<T> implements AttributeConverter<T, String> {
  private final Form<T> form;

  /** For generated code. */
  public JsonText(Form<T> form) {
    this.form = form;
  }

  @Override
  public String toStored(T value) {
    return JsonPrinter.print(form.toAttributeValue(value));
  }

  @Override
  public T fromStored(String stored) {
    return form.readFrom(new JsonSource(JsonParser.parse(stored)));
  }
}
