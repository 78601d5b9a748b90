package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.List;
import java.util.Set;

/**
 * The documents that an interface or abstract class stands for.
 *
 * @param discriminator the stored name of the attribute that tells them apart
 * @param all the documents, in the order in which they are permitted or listed, but each before the
 *     classes that it extends
 * @param isSealed whether there can be no others
 */
public record Subtypes(Located<String> discriminator, List<Subtype> all, boolean isSealed) {
  /**
   * One document.
   *
   * @param type its class
   * @param codec its generated codec
   * @param name what the discriminator holds for it
   * @param attributes the stored names of its attributes
   * @param position where it is declared
   */
  public record Subtype(
      ClassName type,
      ClassName codec,
      Located<String> name,
      Set<String> attributes,
      SourcePosition position) {}
}
