package dev.dynaset.codec;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is wrong with a value within an item, on its way up to the item, where it becomes an
 * {@link dev.dynaset.ItemMappingException}. Its path grows by a step wherever it passes.
 */
final class MappingFault extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String path;

  private MappingFault(String path, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.path = path;
  }

  /** A fault of a member of a document, as the rest of a sentence about the member. */
  static MappingFault ofMember(String member, String sentence, @Nullable Throwable cause) {
    return new MappingFault("." + member, sentence, cause);
  }

  static MappingFault ofElement(String step, String sentence) {
    return new MappingFault(step, sentence, null);
  }

  /** A fault of the class of a document, whose message may quote values. */
  static MappingFault ofModel(String part, String model, RuntimeException cause) {
    return new MappingFault(
        "",
        "cannot be read: " + part + " of " + model + " threw "
            + cause.getClass().getSimpleName() + "; see the cause.",
        cause);
  }

  static MappingFault wrongType(String expected, AttributeValue.Type found) {
    return new MappingFault(
        "", "is stored as " + expected + ", but holds " + word(found) + ".", null);
  }

  private static String word(AttributeValue.Type type) {
    return type == AttributeValue.Type.NUL ? "NULL" : type.name();
  }

  /** The fault of something that was read, as seen from one step further up. */
  static MappingFault reading(String step, IllegalArgumentException fault) {
    return fault instanceof MappingFault inner
        ? inner.at(step)
        : new MappingFault(step, "cannot be read: " + Reasons.of(fault) + ".", fault);
  }

  /** The fault of something that was written, as seen from one step further up. */
  static MappingFault writing(String step, IllegalArgumentException fault) {
    return fault instanceof MappingFault inner
        ? inner.at(step)
        : new MappingFault(step, "cannot be stored: " + Reasons.of(fault) + ".", fault);
  }

  private MappingFault at(String step) {
    return new MappingFault(step + path, sentence(), getCause());
  }

  /** The way from the value that is known to the one that is wrong: {@code .lines[2].price}. */
  String path() {
    return path;
  }

  /** The rest of a sentence about what is at the path. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
