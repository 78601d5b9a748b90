package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeVariableName;

/** Tags of Javadoc, each on a line of its own, behind the words of the comment. */
final class JavadocTags {
  private JavadocTags() {}

  /** What is said of a parameter. */
  static CodeBlock parameter(String name, String words) {
    return CodeBlock.of("\n@param $L $L", name, words);
  }

  /** What is said of a type parameter. */
  static CodeBlock parameter(TypeVariableName variable, String words) {
    return CodeBlock.of("\n@param <$L> $L", variable.name, words);
  }
}
