package dev.dynaset.internal.engine;

import dev.dynaset.Dynaset;
import dev.dynaset.Write;
import dev.dynaset.internal.batch.PreparedMember;
import dev.dynaset.internal.write.Hooks;
import dev.dynaset.internal.write.TableWrite;
import dev.dynaset.write.ItemWrite;
import java.util.Iterator;

/**
 * Writes of an application as members of a batch, one after the other as they are taken.
 *
 * @param dynaset what sends them
 * @param writes the writes
 */
record BatchMembers(Dynaset dynaset, Iterator<? extends Write<?>> writes)
    implements Iterator<PreparedMember> {
  @Override
  public boolean hasNext() {
    return writes.hasNext();
  }

  @Override
  public PreparedMember next() {
    TableWrite<?, ?, ?> known = EngineMembers.write(dynaset, writes.next());
    ItemWrite<?, ?> write = known.write();
    return new PreparedMember(known, write, () -> Hooks.after(write, null));
  }
}
