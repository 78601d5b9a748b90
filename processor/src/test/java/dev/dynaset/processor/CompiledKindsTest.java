package dev.dynaset.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of items that have been compiled before the type that stands for them. */
@ParameterizedClass
@EnumSource
class CompiledKindsTest {
  private static final JavaFileObject TABLE = source("Shop", """
      @Table(
          value = "shop",
          entities = {Customer.class, Note.class})
      public interface Shop {}
      """);
  private static final JavaFileObject NOTE = source("Note", """
      @ItemKey(hash = "CUSTOMER#{id}", range = "NOTE#{number:4}")
      public class Note implements Shop {
        @FromKey String id;
        int number;
        @Attribute("t") String text;
      }
      """);
  private static final String KEY = "@ItemKey(hash = \"CUSTOMER#{id}\", range = \"PROFILE\") ";

  @Parameter
  ModelCompiler compiler;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public record Customer(String id, @Version Long version) implements Shop {}",
        "public class Customer implements Shop { String id; @Version Long version; }"
      })
  void giveTheSameCodeAsTheirSources(String customer) throws IOException {
    List<JavaFileObject> sources = List.of(TABLE, NOTE, source("Customer", KEY + customer));

    Map<String, String> ofAll = compiler.compile(sources).generated();
    Compiled apart = compile(sources);

    assertThat(apart.complaints()).isEmpty();
    assertThat(apart.generated()).hasSizeGreaterThan(15).isEqualTo(ofAll);
  }

  /** A class file has no lines: what is wrong with it is told where the table names it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          EntityMarked | @Table("customers") record Customer(@HashKey String id) implements Shop
          EntityMarked | @Document record Customer(String id) implements Shop
          EntityKeyMissing | record Customer(String id) implements Shop
          TemplateUnknownMember | @ItemKey(hash = "A#{a}") record Customer(String b) implements Shop
          TypeUnsupported | @ItemKey(hash = "A#{a}", range = "A") record Customer(String a, Thread t) implements Shop
          TypeNameDuplicate | @ItemKey(hash = "A#{a}", range = "A", type = "Note") record Customer(String a) implements Shop
          """)
  void haveTheirProblemsAtTheTable(String id, String customer) throws IOException {
    Compiled compiled = compile(List.of(TABLE, NOTE, source("Customer", customer + " {}")));

    assertThat(compiled.ids()).containsExactly(id);
    assertThat(compiled.ours()).allSatisfy(message -> {
      assertThat(message.file()).isEqualTo("Shop.java");
      assertThat(message.line()).isEqualTo(5);
      assertThat(message.text()).contains("(In the class file of lib.");
    });
  }

  /** As in an incremental build: what was made of the table stays. */
  @Test
  void areMadeNothingOfIfTheyAreCompiledWithoutTheirTable() throws IOException {
    List<File> classPath = OtherCompilation.classPath(List.of(
        TABLE,
        NOTE,
        source("Customer", KEY + "public record Customer(String id) implements Shop {}")));

    Compiled compiled = compiler.compile(List.of(NOTE), classPath, new DynasetProcessor());

    assertThat(compiled.complaints()).isEmpty();
    assertThat(compiled.generated()).isEmpty();
  }

  @Test
  void ofAMissingTableAreTheErrorOfTheCompilerAlone() {
    Compiled compiled = compiler.compile(List.of(NOTE));

    assertThat(compiled.errors()).isNotEmpty();
    assertThat(compiled.ours()).isEmpty();
  }

  /** The table alone, of which all kinds are class files. */
  private Compiled compile(List<JavaFileObject> sources) throws IOException {
    List<File> classPath = OtherCompilation.classPath(sources);
    return compiler.compile(List.of(TABLE), classPath, new DynasetProcessor());
  }

  private static JavaFileObject source(String name, String body) {
    return JavaFileObjects.forSourceString(
        "lib." + name, "package lib;\nimport dev.dynaset.annotation.*;\n" + body);
  }
}
