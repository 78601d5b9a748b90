package dev.dynaset.benchmarks.shape;

/** The shapes of items. */
public enum Shape {
  TINY,
  SMALL,
  HUGE,
  HUGE_FLAT,
  ROW,
  DOC;

  /** Its samples, and what each contestant is told of it. */
  public Subject<?> subject() {
    return switch (this) {
      case TINY -> new TinySubject();
      case SMALL -> new SmallSubject();
      case HUGE -> new HugeSubject();
      case HUGE_FLAT -> new HugeFlatSubject();
      case ROW -> new RowSubject();
      case DOC -> new DocSubject();
    };
  }
}
