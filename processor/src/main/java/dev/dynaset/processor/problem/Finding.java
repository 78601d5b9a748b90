package dev.dynaset.processor.problem;

import javax.tools.Diagnostic;

/**
 * One problem at one place.
 *
 * @param problem what it is
 * @param position where it is
 * @param message what must hold, what was found, and the cure
 */
public record Finding(Problem problem, SourcePosition position, String message) {
  /** Whether nothing can be generated. */
  public boolean isError() {
    return problem.kind() == Diagnostic.Kind.ERROR;
  }

  /** The same at a place that names the class where it is, in whose file it cannot be shown. */
  public Finding at(SourcePosition other, CharSequence owner) {
    return new Finding(problem, other, message + " (In the class file of " + owner + ".)");
  }

  /** The message as it is printed, its id first: {@code [HashKeyMissing] …}. */
  String text() {
    return "[" + problem.id() + "] " + message;
  }
}
