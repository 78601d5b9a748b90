package dev.dynaset.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A page of Markdown, and the Java on it. A block of Java that declares a type at the start of a
 * line is a source file of its own; other blocks, and each code in a column of a table that is
 * headed "Java", are statements among variables. Imports are left out.
 */
final class DocPage {
  static final Path PROJECT = Path.of("..");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```([^\\n]*)\\n(.*?)^```$");
  private static final Pattern INLINE_CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern TYPE = Pattern.compile(
      "(?m)^(?:(?:public|final|abstract|sealed) )*(?:class|record|interface|enum) (\\w+)");

  private final String text;

  DocPage(String file) {
    try {
      this.text = Files.readString(PROJECT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The part of the page below a heading of the second level, and the heading. */
  String section(String heading) {
    String rest = text.substring(text.indexOf("\n## " + heading + "\n") + 1);
    int end = rest.indexOf("\n## ");
    return end < 0 ? rest : rest.substring(0, end);
  }

  List<String> blocks(String language) {
    return blocks(text, language);
  }

  /** The Java of the page; a block that is headed "java 21" only if this is such a JDK. */
  private List<String> javaBlocks() {
    return BLOCK
        .matcher(text)
        .results()
        .filter(block -> isOfThisJdk(block.group(1)))
        .map(block -> block.group(2))
        .toList();
  }

  /** Whether a block is Java of some version that this JDK has; others run in projects of their own. */
  private static boolean isOfThisJdk(String language) {
    return language.equals("java")
        || (language.matches("java [0-9]+")
            && Integer.parseInt(language.substring("java ".length()))
                <= Runtime.version().feature());
  }

  static List<String> blocks(String text, String language) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  List<String> codesOfTables() {
    List<String> codes = new ArrayList<>();
    int column = -1;
    for (String line : text.lines().toList()) {
      List<String> cells =
          Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      if (!line.startsWith("|")) {
        column = -1;
      } else if (column < 0) {
        column = cells.contains("Java") ? cells.indexOf("Java") : cells.size();
      } else if (column < cells.size()) {
        Stream<MatchResult> found = INLINE_CODE.matcher(cells.get(column)).results();
        codes.addAll(found.map(code -> code.group(1)).toList());
      }
    }
    return codes;
  }

  /** Compiles all Java of the page, with these imports and variables; the errors there are. */
  List<String> compile(String imports, String variables, Path directory) {
    List<JavaFileObject> sources = new ArrayList<>();
    Stream<String> statements = codesOfTables().stream().map(code -> code + ";");
    Stream.concat(javaBlocks().stream(), statements).forEach(code -> {
      Matcher type = TYPE.matcher(code);
      sources.add(
          type.find()
              ? new Source(type.group(1), imports + code)
              : statements("Statements" + sources.size(), imports, variables, code));
    });
    return compile(sources, directory);
  }

  private static Source statements(String name, String imports, String variables, String code) {
    String body = variables + "void run() {\n" + code + "\n}\n";
    return new Source(name, imports + "class " + name + " {\n" + body + "}\n");
  }

  private static List<String> compile(List<JavaFileObject> sources, Path directory) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options = List.of(
        "-processor",
        "dev.dynaset.processor.DynasetProcessor",
        "-d",
        directory.toString(),
        "-cp",
        System.getProperty("java.class.path"));
    ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, diagnostics, options, null, sources)
        .call();
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostic::toString)
        .toList();
  }

  /** A source file in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String type, String text) {
      super(URI.create("string:///docs/" + type + ".java"), Kind.SOURCE);
      this.text = "package docs;\n" + text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
