package dev.dynaset.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;

/** What is said of times of which a hash key holds a part. */
class BucketJavadocTest {
  @Test
  void anyTimeOfTheBucketWillDo() {
    Compiled compiled =
        ModelCompiler.JAVAC.compile(JavaFileObjects.forSourceString("app.Log", """
        package app;
        import dev.dynaset.annotation.*;
        import java.time.*;
        @Table("log")
        @GlobalIndex(name = "GSI1", hashKey = "GSI1PK")
        @GlobalIndex(name = "GSI2", hashKey = "GSI2PK")
        @GlobalIndex(name = "GSI3", hashKey = "GSI3PK")
        sealed interface Log {
          @ItemKey(hash = "LOG#{at:day}", range = "{at}#{id}")
          @IndexKey(index = "GSI1", hash = "{date:month}#{id}")
          @IndexKey(index = "GSI2", hash = "{month:year}{date:year}{date:month}")
          @IndexKey(index = "GSI3", hash = "{at:day}{at}")
          record Entry(Instant at, String id, LocalDate date, YearMonth month) implements Log {}
          @ItemKey(hash = "LOG#{at:day}", range = "END#{at}")
          record End(Instant at) implements Log {}
        }
        """));

    assertThat(compiled.complaints()).isEmpty();
    assertThat(words(compiled, "EntryTable.java"))
        .contains(
            "@param at a part of the hash key, not null; any time of the day will do ",
            "@param values the hash keys, none of them null; any time of the day will do ",
            "@param date a part of the hash key, not null; any day of the month will do ",
            "@param id a part of the hash key, neither null nor empty */",
            "@param month a part of the hash key, not null; any month of the year will do ",
            "@param at a part of the hash key, not null */",
            "@param date gives a part of the hash key, not null; any day of the month will do ");
    assertThat(words(compiled, "LogTable.java"))
        .contains(
            "@param atDay a part of the hash key, not null; any time of the day will do ",
            "@param values parts of the hash keys, none of them null; any time of the day will do ");
  }

  /** A generated source whose comments are not broken into lines. */
  private static String words(Compiled compiled, String file) {
    return compiled.generated().get(file).replaceAll("\\n +\\*(?!/) *|\\n +(?=\\*/)", " ");
  }
}
