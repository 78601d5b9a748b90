package dev.dynaset.processor.naming;

/** The version of this processor, which generated code carries to the runtime. */
public final class ProcessorVersion {
  /** Major and minor version. */
  public static final String CURRENT = "0.1";

  private ProcessorVersion() {}

  /** Whether a runtime of this version can run what this processor generates: the same major, the same minor or later. */
  public static boolean runsOn(String runtimeVersion) {
    String[] generated = CURRENT.split("\\.", -1);
    String[] runtime = runtimeVersion.split("\\.", -1);
    return generated[0].equals(runtime[0])
        && Integer.parseInt(generated[1]) <= Integer.parseInt(runtime[1]);
  }
}
