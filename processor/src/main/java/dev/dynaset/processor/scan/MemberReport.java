package dev.dynaset.processor.scan;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes what is wrong with one member.
 *
 * @param member its name, which is the first word of each message
 * @param type its type
 * @param position where it is declared
 * @param isComponent whether it is a component of a record, which cannot be ignored
 * @param rawSuperclass the class that declares it, if that has type parameters and is extended
 *     without arguments for them
 * @param findings where the findings go
 */
record MemberReport(
    String member,
    TypeName type,
    SourcePosition position,
    boolean isComponent,
    Optional<String> rawSuperclass,
    List<Finding> findings) {
  /** A type within that of the member, and where it is, if it is not all of that. */
  String shown(TypeName part) {
    return part.equals(type) ? part.toString() : part + " (in " + type + ")";
  }

  void add(Problem problem, Object... words) {
    add(problem, position, words);
  }

  void add(Problem problem, SourcePosition place, Object... words) {
    Object[] all = Stream.concat(Stream.of(member), Stream.of(words)).toArray();
    findings.add(problem.at(place, all));
  }
}
