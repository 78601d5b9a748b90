package dev.dynaset.processor;

import com.google.testing.compile.Compilation;
import java.io.IOException;

/** What a test shows of generated code. */
final class GeneratedCode {
  private GeneratedCode() {}

  /** The method {@code read} of the codec of {@code app.Order}, in one line. */
  static String read(Compilation compilation) throws IOException {
    return method("read", compilation);
  }

  /** The same of {@code readItem}, which a model has whose key is made of members. */
  static String readItem(Compilation compilation) throws IOException {
    return method("readItem", compilation);
  }

  private static String method(String name, Compilation compilation) throws IOException {
    return compilation
        .generatedSourceFile("app.OrderTable")
        .orElseThrow()
        .getCharContent(false)
        .toString()
        .replaceAll("(?s).*?Order " + name + "\\(ItemReader in\\) \\{(.*?)\\n    }.*", "$1")
        .replaceAll("\\n\\s+\\.", ".")
        .replaceAll("\\(\\n\\s+", "(")
        .replaceAll("\\s+", " ");
  }
}
