package dev.dynaset.processor.naming;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of this processor, which generated code carries to the runtime. */
public final class ProcessorVersion {
  /** Major and minor version. */
  public static final String CURRENT = "0.1";

  private static final Pattern VERSION = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");

  private ProcessorVersion() {}

  /**
   * Whether a runtime of this version can run what this processor generates: the same major, the
   * same minor or later.
   */
  public static boolean runsOn(String runtimeVersion) {
    Matcher generated = VERSION.matcher(CURRENT);
    Matcher runtime = VERSION.matcher(runtimeVersion);
    return generated.matches()
        && runtime.matches()
        && generated.group(1).equals(runtime.group(1))
        && Integer.parseInt(generated.group(2)) <= Integer.parseInt(runtime.group(2));
  }
}
