package dev.dynaset.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of docs/errors.md: the wrong ones give their error and no other, the right ones none. */
@ParameterizedClass
@EnumSource
class ErrorsPageTest {
  private static final Pattern SECTION = Pattern.compile("(?ms)^## (\\w+)$(.*?)(?=^## |\\z)");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)\\*\\*(Wrong|Right)\\*\\*\\n```java\\n(.*?)```");
  private static final JavaFileObject FOREIGN = JavaFileObjects.forSourceString(
      "jakarta.persistence.Table",
      "package jakarta.persistence; public @interface Table { String name(); }");

  private static final JavaFileObject TRANSIENT = JavaFileObjects.forSourceString(
      "jakarta.persistence.Transient",
      "package jakarta.persistence; public @interface Transient {}");

  @Parameter
  ModelCompiler compiler;

  /** One example of one error. */
  record Example(String id, boolean wrong, String code) {
    @Override
    public String toString() {
      return (wrong ? "wrong " : "right ") + id;
    }
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    Matcher section = SECTION.matcher(Files.readString(Path.of("..", "docs", "errors.md")));
    while (section.find()) {
      Matcher example = EXAMPLE.matcher(section.group(2));
      while (example.find()) {
        examples.add(
            new Example(section.group(1), example.group(1).equals("Wrong"), example.group(2)));
      }
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isAsItIsSaidToBe(Example example) {
    compiler.assumeWanted();
    Compiled compiled = compiler.compile(
        FOREIGN, TRANSIENT, JavaFileObjects.forSourceString("app.Order", """
            package app;
            import dev.dynaset.annotation.*;
            import java.time.*;
            import java.util.Map;
            import org.jspecify.annotations.Nullable;
            import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
            """ + example.code()));

    if (example.wrong() && compiler.tells(example.id())) {
      assertThat(compiled.ids()).isNotEmpty().containsOnly(example.id());
    } else {
      assertThat(compiled.complaints()).isEmpty();
    }
  }
}
