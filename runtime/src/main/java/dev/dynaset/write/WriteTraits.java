package dev.dynaset.write;

import org.jspecify.annotations.Nullable;

/**
 * What few writes have.
 *
 * @param hasNewId whether the id of the item was generated for this write
 * @param isForced whether it is a PUT that is done whatever version is stored
 * @param token of what is to be done once only, however often it is sent: the token of the
 *     transaction that it is sent as; null of any other
 */
public record WriteTraits(
    boolean hasNewId, boolean isForced, @Nullable String token) {
  /** Nothing of it. */
  static final WriteTraits NONE = new WriteTraits(false, false, null);

  WriteTraits withNewId() {
    return new WriteTraits(true, isForced, token);
  }

  WriteTraits forced() {
    return new WriteTraits(hasNewId, true, token);
  }

  WriteTraits onceOnly(String newToken) {
    return new WriteTraits(hasNewId, isForced, newToken);
  }
}
