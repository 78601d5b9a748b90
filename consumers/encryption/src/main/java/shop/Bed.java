package shop;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;

/** How often it was cleaned is not signed, so that it can be updated. */
@Table("beds")
public record Bed(@HashKey String number, String patient, int cleaned) {}
