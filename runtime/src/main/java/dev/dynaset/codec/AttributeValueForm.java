package dev.dynaset.codec;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value as the AWS SDK has it, whatever its type. */
final class AttributeValueForm extends Form<AttributeValue> {
  static final AttributeValueForm INSTANCE = new AttributeValueForm();

  private AttributeValueForm() {}

  @Override
  AttributeValue read(ValueSource in) {
    return in.attributeValue();
  }

  @Override
  void write(AttributeValue value, ValueTarget out) {
    out.attributeValue(value);
  }
}
