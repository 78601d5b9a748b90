package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names of the classes that are generated for a document.
 *
 * @param codec the codec
 * @param path the document in conditions
 * @param update the document in updates
 */
public record DocumentClasses(ClassName codec, ClassName path, ClassName update) {
  private static final String CODEC = "Codec";

  /** The names for a document. */
  public static DocumentClasses of(ClassModel document) {
    return of(GeneratedTypes.codec(document.type(), document.prefix().value()));
  }

  /** The names for a document that an attribute holds. */
  public static DocumentClasses of(DocumentType document) {
    return of(document.codec());
  }

  /** The names of those that are generated together with a codec. */
  public static DocumentClasses of(ClassName codec) {
    String name = codec.simpleName();
    String prefix = name.substring(0, name.length() - CODEC.length());
    return new DocumentClasses(
        codec, codec.peerClass(prefix + "Path"), codec.peerClass(prefix + "Update"));
  }

  /** What a document that may be absent is in updates, nested in the class of all others. */
  public static ClassName removable(ClassName update) {
    return update.nestedClass("Removable");
  }

  /** All of them that are not nested. */
  public List<ClassName> all() {
    return List.of(codec, path, update);
  }

  /** The names of the files that javac makes of them. */
  public List<String> files() {
    return Stream.concat(all().stream(), Stream.of(removable(update)))
        .map(GeneratedTypes::file)
        .toList();
  }
}
