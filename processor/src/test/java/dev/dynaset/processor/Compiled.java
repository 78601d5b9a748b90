package dev.dynaset.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came of a compilation.
 *
 * @param succeeded whether there are classes
 * @param messages what the compiler said, notes and warnings included
 * @param generated the sources that were generated, by file name
 */
record Compiled(boolean succeeded, List<Message> messages, Map<String, String> generated) {
  /**
   * What a compiler says of a place.
   *
   * @param kind how bad it is
   * @param file the name of the file without its folder; empty if it is about none
   * @param line the line, from 1
   * @param at the rest of the line, from the place on
   * @param text what is said
   */
  record Message(Diagnostic.Kind kind, String file, long line, String at, String text) {
    private static final Pattern ID = Pattern.compile("^\\[(\\w+)] ");
    private static final Pattern UNUSED =
        Pattern.compile("The .* is (never used( locally)?|not used)");

    boolean isError() {
      return kind == Diagnostic.Kind.ERROR;
    }

    /** Whether ecj warns that nothing uses an import or a private member. */
    boolean isOfUnused() {
      return kind == Diagnostic.Kind.WARNING && UNUSED.matcher(text).matches();
    }

    /** The id of the problem, if it is one of Dynaset. */
    Stream<String> id() {
      Matcher id = ID.matcher(text);
      return id.find() ? Stream.of(id.group(1)) : Stream.empty();
    }

    private static Message of(Diagnostic<? extends JavaFileObject> diagnostic) throws IOException {
      JavaFileObject source = diagnostic.getSource();
      String text = diagnostic.getMessage(Locale.ROOT);
      if (source == null) {
        return new Message(diagnostic.getKind(), "", diagnostic.getLineNumber(), "", text);
      }
      // Not through the source itself, which ecj cannot read.
      String code = Files.readString(Path.of(source.toUri()));
      long start = diagnostic.getStartPosition();
      String at =
          start < 0 ? "" : code.substring((int) start).lines().findFirst().orElse("");
      String file = Path.of(source.toUri()).getFileName().toString();
      return new Message(diagnostic.getKind(), file, diagnostic.getLineNumber(), at, text);
    }
  }

  /** Reads what a compiler left behind. */
  static Compiled of(
      boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path generated)
      throws IOException {
    List<Message> messages = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
      messages.add(Message.of(diagnostic));
    }
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(generated)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return new Compiled(succeeded, messages, sources);
  }

  /** The errors and warnings, save what ecj finds unused in the code of a test. */
  List<Message> complaints() {
    return messages.stream()
        .filter(message -> message.kind() != Diagnostic.Kind.NOTE)
        .filter(message -> generated.containsKey(message.file()) || !message.isOfUnused())
        .toList();
  }

  /** The errors. */
  List<Message> errors() {
    return messages.stream().filter(Message::isError).toList();
  }

  /** What Dynaset said. */
  List<Message> ours() {
    return messages.stream()
        .filter(message -> message.id().findAny().isPresent())
        .toList();
  }

  /** The ids of the problems that Dynaset found. */
  List<String> ids() {
    return messages.stream().flatMap(Message::id).toList();
  }
}
