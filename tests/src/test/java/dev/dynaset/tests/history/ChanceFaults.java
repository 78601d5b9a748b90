package dev.dynaset.tests.history;

import dev.dynaset.tests.uncertain.FaultyProxy.Fault;
import java.util.Random;
import java.util.function.Supplier;

/**
 * What happens to requests: to most of them nothing, to one of twenty that its response is lost. Now
 * and then there is a storm, in which even all attempts of a request may be lost.
 */
final class ChanceFaults implements Supplier<Fault> {
  private static final int STORM = 8;

  private final Random random;
  private final boolean areLate;
  private int storm;

  /** @param areLate whether some requests arrive when their client does not wait any more */
  ChanceFaults(long seed, boolean areLate) {
    this.random = new Random(seed);
    this.areLate = areLate;
  }

  @Override
  public synchronized Fault get() {
    if (storm > 0) {
      storm--;
      return inStorm();
    }
    int permille = random.nextInt(1000);
    if (permille < 4) {
      storm = STORM;
    }
    return at(permille);
  }

  private Fault inStorm() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> Fault.LOSE_RESPONSE;
      case 2 -> Fault.BREAK_RESPONSE;
      case 3 -> Fault.LOSE_REQUEST;
      case 4 -> Fault.THROTTLE;
      default -> Fault.NONE;
    };
  }

  private Fault at(int permille) {
    if (permille < 50) {
      return Fault.LOSE_RESPONSE;
    }
    if (permille < 60) {
      return Fault.CUT_RESPONSE;
    }
    if (permille < 70) {
      return Fault.BREAK_RESPONSE;
    }
    if (permille < 90) {
      return Fault.LOSE_REQUEST;
    }
    if (permille < 100) {
      return Fault.BREAK;
    }
    if (permille < 130) {
      return Fault.THROTTLE;
    }
    if (permille < 132) {
      return Fault.REFUSE;
    }
    if (permille < 133) {
      return Fault.HOLD_RESPONSE;
    }
    if (permille < 143) {
      return areLate ? Fault.HOLD_REQUEST : Fault.NONE;
    }
    return permille < 180 ? Fault.DELAY : Fault.NONE;
  }
}
