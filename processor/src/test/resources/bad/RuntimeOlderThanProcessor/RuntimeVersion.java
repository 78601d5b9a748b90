package dev.dynaset.schema;

public class RuntimeVersion {
  public static final String CURRENT = "0.0";
}
