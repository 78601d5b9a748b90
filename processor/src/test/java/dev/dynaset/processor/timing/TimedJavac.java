package dev.dynaset.processor.timing;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Javac in a JVM of its own. Its first argument says how often it compiles to warm up; then it
 * compiles once more and prints the milliseconds of CPU that this took, all threads included.
 */
final class TimedJavac {
  private TimedJavac() {}

  /** Compiles. */
  public static void main(String[] arguments) {
    int warmUps = Integer.parseInt(arguments[0]);
    String[] options = Arrays.copyOfRange(arguments, 1, arguments.length);
    for (int i = 0; i < warmUps; i++) {
      compile(options);
    }
    // Without warming up, the start of the JVM counts as it does in a build.
    long start = warmUps == 0 ? 0 : cpu();
    compile(options);
    System.out.println((cpu() - start) / 1_000_000);
  }

  private static void compile(String[] options) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac.run(null, null, null, options) != 0) {
      throw new IllegalStateException("The models do not compile.");
    }
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
