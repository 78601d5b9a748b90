package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeType.Cases;
import dev.dynaset.processor.model.CollectionType;
import dev.dynaset.processor.model.ConvertedType;
import dev.dynaset.processor.model.DocumentType;
import dev.dynaset.processor.model.EnumType;
import dev.dynaset.processor.model.MapType;
import dev.dynaset.processor.model.OptionalType;
import dev.dynaset.processor.model.ScalarType;
import dev.dynaset.processor.model.UnknownAttributesType;
import dev.dynaset.processor.model.UnmappedType;
import dev.dynaset.processor.model.WrapperType;
import dev.dynaset.processor.naming.SourcePath;
import dev.dynaset.processor.naming.SourcePath.Part;

/**
 * What to write instead of a part that a type does not have, a blank before it.
 *
 * @param holder the path to what has that type
 * @param part the part
 */
record StepCure(String holder, Part part) implements Cases<String> {
  @Override
  public String document(DocumentType type) {
    return " Name a member of it behind a dot: '" + holder + "."
        + part.match(name -> name, index -> "…", key -> key) + "'.";
  }

  @Override
  public String collection(CollectionType type) {
    return type.kind().isSet()
        ? " DynamoDB reads a set as a whole only: name '" + holder + "'."
        : " Name an element by its index: '" + holder + "[0]'.";
  }

  @Override
  public String map(MapType type) {
    String key = part.match(name -> name, String::valueOf, quoted -> quoted);
    return " Name an entry by its key in quotes: \"" + holder
        + SourcePath.quoted(key.isEmpty() ? "…" : key) + "\".";
  }

  @Override
  public String scalar(ScalarType type) {
    return whole();
  }

  @Override
  public String enumeration(EnumType type) {
    return whole();
  }

  @Override
  public String converted(ConvertedType type) {
    return " A converter decides how it is stored, so it is read as a whole: name '" + holder
        + "'.";
  }

  @Override
  public String wrapper(WrapperType type) {
    return whole();
  }

  @Override
  public String optional(OptionalType type) {
    return whole();
  }

  @Override
  public String unknownAttributes(UnknownAttributesType type) {
    return whole();
  }

  @Override
  public String unmapped(UnmappedType type) {
    return whole();
  }

  private String whole() {
    return " It is read as a whole: name '" + holder + "'.";
  }
}
