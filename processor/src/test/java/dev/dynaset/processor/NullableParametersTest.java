package dev.dynaset.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What generated methods say of values that may be null: the same as the model. */
@ParameterizedClass
@EnumSource
class NullableParametersTest {
  @Parameter
  ModelCompiler compiler;

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          @Target({ElementType.TYPE_USE})                    | Model. @Nullable Kind kind
          @Target({ElementType.PARAMETER, ElementType.FIELD}) | @Nullable Model.Kind kind
          -                                                  | @Nullable Model.Kind kind
          @Target({ElementType.FIELD, ElementType.METHOD})   | Model.Kind kind
          """)
  void haveTheAnnotationOfTheMemberWhereTheyCan(String target, String kind) {
    Compiled compiled = compile(target, "@Nullable Kind kind", "String place");

    assertThat(compiled.complaints()).isEmpty();
    assertThat(update(compiled))
        .contains("set(" + kind + ", String place)", "given(" + kind + ")")
        .contains("given(String place)");
  }

  @ParameterizedTest
  @EnumSource
  void haveThatOfAnotherMemberWhereTheirsIsOptional(Missing missing) {
    Compiled compiled =
        compile("@Target(ElementType.TYPE_USE)", "Optional<Kind> kind", missing.place);

    assertThat(compiled.complaints()).isEmpty();
    assertThat(update(compiled)).contains("given(" + missing.given + ")");
  }

  /** What there is besides an Optional. */
  enum Missing {
    A_MARK("@Nullable String place", "Model. @Nullable Kind kind"),
    NONE("String place", "Model.Kind kind");

    private final String place;
    private final String given;

    Missing(String place, String given) {
      this.place = place;
      this.given = given;
    }
  }

  private Compiled compile(String target, String kind, String place) {
    return compiler.compile(
        JavaFileObjects.forSourceString(
            "app.Nullable", """
            package app;
            import java.lang.annotation.*;
            %s
            @interface Nullable {}
            """.formatted(target == null ? "" : target)),
        JavaFileObjects.forSourceString("app.Model", """
            package app;
            import dev.dynaset.annotation.*;
            import java.util.Optional;
            @Table("models")
            @GlobalIndex(name = "GSI1", hashKey = "GSI1PK")
            @ItemKey(hash = "M#{id}")
            @IndexKey(index = "GSI1", hash = "{kind}#{place}")
            class Model {
              enum Kind { A }
              String id;
              %s;
              %s;
            }
            """.formatted(kind, place)));
  }

  private static String update(Compiled compiled) {
    return compiled.generated().get("ModelUpdate.java").replaceAll("\\(\\n +", "(");
  }
}
