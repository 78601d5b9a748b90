package dev.dynaset.tests.testing;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs test classes that Surefire does not see, by their name or because they are nested. */
final class Fixtures {
  private Fixtures() {}

  /** Runs one class as a test run of its own, in this thread. */
  static TestExecutionSummary run(Class<?> fixture, TestExecutionListener... listeners) {
    return run(
        request(fixture)
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
            .build(),
        listeners);
  }

  /** Runs one class as a test run of its own, its methods in several threads. */
  static TestExecutionSummary runConcurrently(Class<?> fixture, int threads) {
    String parallel = "junit.jupiter.execution.parallel.";
    return run(request(fixture)
        .configurationParameter(parallel + "enabled", "true")
        .configurationParameter(parallel + "mode.default", "concurrent")
        .configurationParameter(parallel + "config.strategy", "fixed")
        .configurationParameter(parallel + "config.fixed.parallelism", Integer.toString(threads))
        .build());
  }

  private static LauncherDiscoveryRequestBuilder request(Class<?> fixture) {
    return LauncherDiscoveryRequestBuilder.request().selectors(selectClass(fixture));
  }

  private static TestExecutionSummary run(
      LauncherDiscoveryRequest request, TestExecutionListener... listeners) {
    var summary = new SummaryGeneratingListener();
    var launcher = LauncherFactory.create();
    launcher.registerTestExecutionListeners(summary);
    List.of(listeners).forEach(launcher::registerTestExecutionListeners);
    launcher.execute(request);
    return summary.getSummary();
  }
}
