package dev.dynaset.processor.validate;

import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find. */
final class Report {
  private final List<Finding> findings;

  Report(List<Finding> first) {
    this.findings = new ArrayList<>(first);
  }

  void add(Problem problem, SourcePosition position, Object... words) {
    findings.add(problem.at(position, words));
  }

  void addAll(List<Finding> more) {
    findings.addAll(more);
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }

  boolean has(Problem problem) {
    return findings.stream().anyMatch(finding -> finding.problem() == problem);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
