package bad;

import dev.dynaset.annotation.*;

/** As kapt shows properties that Java cannot read. */
@kotlin.Metadata(d2 = {"Lbad/Kotlin;", "getPrice-NKeNbLY", "()J"})
@Table("prices")
public final class Kotlin {
  @HashKey
  private final String id = null;

  private final long price = 0L; // [GetterMissing] Its type in Kotlin is a value class

  private final String owner = null; // [GetterMissing] It is internal in Kotlin

  private final String note = null; // [GetterMissing] It is private in Kotlin

  private final String size$delegate = null; // [GetterMissing] Keep it out of the table with @delegate:Ignore.

  public Kotlin(String id, long price, String owner, String note, String size$delegate) {}

  public final String getId() {
    return null;
  }

  public final String getOwner$shop() {
    return null;
  }
}
