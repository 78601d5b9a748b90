package dev.dynaset.tests.history;

import dev.dynaset.tests.history.Attempt.Done;
import dev.dynaset.tests.history.Attempt.Reason;
import dev.dynaset.tests.history.Attempt.Refused;

/** What a call asks of one item: the model that histories are compared with. */
sealed interface Operation {
  /** What comes of one request of it that arrives at this state. */
  Attempt on(State state);

  /** Whether all its requests have one token, so that only one of them is carried out. */
  default boolean isOnce() {
    return false;
  }

  /** Whether a write that meets its own item, by the version after the expected one, is done. */
  default boolean knowsItsOwn() {
    return false;
  }

  private static Attempt done(State next) {
    return new Done(next, next);
  }

  private static Attempt refused(Reason reason) {
    return new Refused(reason);
  }

  /** A consistent read. */
  record Read() implements Operation {
    @Override
    public Attempt on(State state) {
      return done(state);
    }
  }

  /**
   * A write of an item that must not exist.
   *
   * @param version 1 of a model with versions, else 0
   */
  record Create(long value, long version) implements Operation {
    @Override
    public Attempt on(State state) {
      return state.exists() ? refused(Reason.EXISTS) : done(State.of(value, version));
    }
  }

  /** Of a model without versions. */
  record Put(long value) implements Operation {
    @Override
    public Attempt on(State state) {
      return done(State.of(value, 0));
    }
  }

  /**
   * A put or an update of a model with versions.
   *
   * @param expected the version that was read; 0 if there must be no item
   */
  record Replace(long expected, long value) implements Operation {
    @Override
    public Attempt on(State state) {
      return state.exists() == expected > 0 && state.version() == expected
          ? done(State.of(value, expected + 1))
          : refused(Reason.STALE);
    }

    @Override
    public boolean knowsItsOwn() {
      return expected > 0;
    }
  }

  /** An update by key that sets the value. */
  record Assign(long value) implements Operation {
    @Override
    public Attempt on(State state) {
      return state.exists() ? done(state.updated(value)) : refused(Reason.NOT_FOUND);
    }
  }

  /** The same, on a condition. */
  record AssignIf(long expected, long value) implements Operation {
    @Override
    public Attempt on(State state) {
      return state.exists() && state.value() != expected
          ? refused(Reason.CONDITION)
          : new Assign(value).on(state);
    }
  }

  /** An update by key that counts, up or down. */
  record Increment(long amount) implements Operation {
    @Override
    public Attempt on(State state) {
      return new Assign(state.value() + amount).on(state);
    }
  }

  /** One that must leave no debt. */
  record Withdraw(long amount) implements Operation {
    @Override
    public Attempt on(State state) {
      return state.exists() && state.value() < amount
          ? refused(Reason.CONDITION)
          : new Increment(-amount).on(state);
    }
  }

  /** A deletion by key. */
  record Delete() implements Operation {
    @Override
    public Attempt on(State state) {
      return new Done(State.ABSENT, state);
    }
  }

  /** A deletion by key, on a condition. */
  record DeleteIf(long expected) implements Operation {
    @Override
    public Attempt on(State state) {
      return state.exists() && state.value() == expected
          ? new Delete().on(state)
          : refused(Reason.CONDITION);
    }
  }

  /** A deletion of the version that was read. */
  record DeleteVersion(long expected) implements Operation {
    @Override
    public Attempt on(State state) {
      return state.exists() && state.version() == expected
          ? new Done(State.ABSENT, state)
          : refused(Reason.STALE);
    }
  }

  /** What is sent as a transaction. */
  record Once(Operation operation) implements Operation {
    @Override
    public Attempt on(State state) {
      return operation.on(state);
    }

    @Override
    public boolean isOnce() {
      return true;
    }
  }
}
