package dev.dynaset.examples;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A step as it stands in the sources of the examples.
 *
 * @param printed the line of Java that is printed
 * @param run the code of the lambda
 */
record StepCode(String printed, String run) {
  private static final Path SOURCES = Path.of("src", "main", "java");

  /** All steps of the examples, read by javac's parser. */
  static List<StepCode> all() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(SOURCES);
        StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      List<Path> sources =
          files.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task = (JavacTask) javac.getTask(
          null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
      Finder finder = new Finder(Trees.instance(task).getSourcePositions());
      for (CompilationUnitTree file : task.parse()) {
        finder.scan(file, file);
      }
      return finder.found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finds the calls of show, run and showFailure. */
  private static final class Finder extends TreeScanner<Void, CompilationUnitTree> {
    private static final Set<String> STEPS = Set.of("steps.show", "steps.run", "steps.showFailure");

    private final List<StepCode> found = new ArrayList<>();
    private final SourcePositions positions;

    Finder(SourcePositions positions) {
      this.positions = positions;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, CompilationUnitTree file) {
      String method = call.getMethodSelect().toString();
      if (STEPS.contains(method)) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        String printed = (String) ((LiteralTree) arguments.get(0)).getValue();
        found.add(new StepCode(printed, code((LambdaExpressionTree) arguments.get(1), file)));
      }
      return super.visitMethodInvocation(call, file);
    }

    private String code(LambdaExpressionTree lambda, CompilationUnitTree file) {
      Tree body = lambda.getBody();
      int start = (int) positions.getStartPosition(file, body);
      int end = (int) positions.getEndPosition(file, body);
      boolean braces = body instanceof BlockTree;
      try {
        CharSequence source = file.getSourceFile().getCharContent(true);
        return source
            .subSequence(braces ? start + 1 : start, braces ? end - 1 : end)
            .toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
