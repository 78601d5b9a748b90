package dev.dynaset.tests.scans;

import dev.dynaset.DynasetBuilder;
import dev.dynaset.PageTokenKeys;
import java.util.Arrays;
import java.util.Optional;

/** How checkpoints are kept from others. */
enum Seals {
  PLAIN,
  SIGNED,
  ENCRYPTED;

  private static byte[] secret(int fill) {
    byte[] secret = new byte[32];
    Arrays.fill(secret, (byte) fill);
    return secret;
  }

  Optional<PageTokenKeys> keys() {
    return switch (this) {
      case PLAIN -> Optional.empty();
      case SIGNED -> Optional.of(PageTokenKeys.signing(1, secret(1)));
      case ENCRYPTED -> Optional.of(PageTokenKeys.encrypting(2, secret(2)));
    };
  }

  /** The same table by a Dynaset whose checkpoints are sealed so. */
  ParcelTable table(DynasetBuilder dynaset, ParcelTable parcels) {
    keys().ifPresent(dynaset::pageTokenKeys);
    return ParcelTable.of(dynaset.build()).named(parcels.tableName());
  }
}
