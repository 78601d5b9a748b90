package dev.dynaset.internal.query;

import dev.dynaset.internal.token.ReadPosition;

/**
 * Where readings in the order of the query start that go on behind one of the items that a cursor
 * has given. Cursors keep it for pages alone.
 */
interface Trail {
  /** How many items there are. */
  int size();

  /** The position behind an item, which is counted in the direction of the cursor. */
  ReadPosition behind(int index);
}
