package dev.dynaset.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.dynaset.processor.problem.Problem;
import org.junit.jupiter.api.Test;

/** What may be right all the same is a warning. */
class WarningsTest {
  @Test
  void aModelWithAWarningOnlyIsGenerated() {
    Fixture fixture = Fixture.all("bad").stream()
        .filter(each -> each.name().equals(Problem.GLOBAL_INDEX_MANY.id()))
        .findFirst()
        .orElseThrow();

    Compilation compilation =
        Compiler.javac().withProcessors(new DynasetProcessor()).compile(fixture.sources());

    assertThat(compilation).hadWarningContaining("[GlobalIndexMany]");
    assertThat(compilation).generatedSourceFile("bad.BadTable");
  }
}
