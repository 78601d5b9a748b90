package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Page;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * After an exception, an iterator goes on with exactly what it has not brought, however it reads:
 * each request of it fails once, before it is sent, behind its answer, and by an interrupt.
 */
@DynasetTest
@Timeout(120)
class IteratorsNeverSkipTest {
  private static final int ITEMS = 30;
  private static final int ENOUGH = 200;

  @InjectDynaset
  private Faults faults;

  @InjectDynaset
  private ParcelTable parcels;

  private final List<Parcel> all = new ArrayList<>();

  @BeforeEach
  void items() {
    for (String sender : List.of("ann", "bob")) {
      IntStream.range(0, ITEMS).forEach(number -> all.add(Parcel.of(sender, number)));
    }
    parcels.putAll(all);
  }

  private List<Parcel> of(String sender) {
    return all.stream().filter(parcel -> parcel.sender().equals(sender)).toList();
  }

  /** All ways to read one item after the other, by several requests each. */
  private enum Way {
    ITERATOR(true) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        return table.bySender("ann").pageSize(7).iterator();
      }
    },
    STREAM(true) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        return table.bySender("ann").pageSize(7).stream().iterator();
      }
    },
    LIMITED_AND_FILTERED(true) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        return table
            .bySender("ann")
            .filter(p -> p.note().beginsWith("n"))
            .pageSize(7)
            .limit(25)
            .iterator();
      }
    },
    RATED(true) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        return table.bySender("ann").pageSize(7).readUnitsPerSecond(1000).iterator();
      }
    },
    PAGES(true) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        return flat(table.bySender("ann").pageSize(7).pages().iterator());
      }
    },
    PREFETCHED(true) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        return table.bySender("ann").pageSize(7).prefetch().iterator();
      }
    },
    PREFETCHED_PAGES(true) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        return flat(table.bySender("ann").pageSize(7).prefetch().pages().iterator());
      }
    },
    HYDRATED(true) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        return table
            .hydrate(table.byCarrierIndex().byCarrier("ann's").pageSize(7))
            .iterator();
      }
    },
    HYDRATED_AND_PREFETCHED(true) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        return table
            .hydrate(table.byCarrierIndex().byCarrier("ann's").pageSize(7))
            .prefetch()
            .iterator();
      }
    },
    HYDRATED_PAGES(true) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        return flat(table
            .hydrate(table.byCarrierIndex().byCarrier("ann's").pageSize(7))
            .pages()
            .iterator());
      }
    },
    FAN_OUT(false) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        return table.bySenderIn(List.of("ann", "bob")).pageSize(7).iterator();
      }
    },
    MERGED(false) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        return table.bySenderIn(List.of("ann", "bob")).merged().pageSize(7).iterator();
      }
    },
    SCAN(false) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        return table.scan().pageSize(7).iterator();
      }
    },
    SEGMENTS(false) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        List<Iterator<Parcel>> both = List.of(
            table.scan().segment(0, 2).pageSize(7).iterator(),
            table.scan().segment(1, 2).pageSize(7).prefetch().iterator());
        return joined(both.iterator());
      }
    },
    STATEMENT(true) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        return table
            .statement("SELECT * FROM {table} WHERE \"sender\" = ?")
            .parameter(AttributeValue.fromS("ann"))
            .pageSize(7)
            .stream()
            .iterator();
      }
    },
    BY_KEYS(false) {
      @Override
      Iterator<Parcel> read(ParcelTable table) {
        List<ParcelKey> keys = new ArrayList<>();
        for (int number = 0; number < ITEMS; number++) {
          keys.add(ParcelKey.of("ann", number));
          keys.add(ParcelKey.of("bob", number));
        }
        return joined(new Iterator<>() {
          private boolean isRead;

          @Override
          public boolean hasNext() {
            return !isRead;
          }

          @Override
          public Iterator<Parcel> next() {
            Iterator<Parcel> found = table.items(keys).get().iterator();
            isRead = true;
            return found;
          }
        });
      }
    };

    /** Whether it reads the parcels of Ann alone, in their order. */
    final boolean isOfAnn;

    Way(boolean isOfAnn) {
      this.isOfAnn = isOfAnn;
    }

    abstract Iterator<Parcel> read(ParcelTable table);

    private static Iterator<Parcel> flat(Iterator<Page<Parcel>> pages) {
      return joined(new Iterator<>() {
        @Override
        public boolean hasNext() {
          return pages.hasNext();
        }

        @Override
        public Iterator<Parcel> next() {
          return pages.next().items().iterator();
        }
      });
    }

    private static Iterator<Parcel> joined(Iterator<Iterator<Parcel>> parts) {
      return new Iterator<>() {
        private Iterator<Parcel> part = List.<Parcel>of().iterator();

        @Override
        public boolean hasNext() {
          while (!part.hasNext() && parts.hasNext()) {
            part = parts.next();
          }
          return part.hasNext();
        }

        @Override
        public Parcel next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          return part.next();
        }
      };
    }
  }

  /** How a request fails. */
  private enum Fault {
    NOT_SENT {
      @Override
      void arm(Faults faults, String operation, Thread reader) {
        faults.next(operation).failed();
      }
    },
    ANSWER_LOST {
      @Override
      void arm(Faults faults, String operation, Thread reader) {
        faults.next(operation).cutAfterSending();
      }
    },
    INTERRUPTED {
      @Override
      void arm(Faults faults, String operation, Thread reader) {
        reader.interrupt();
      }
    },
    INTERRUPTED_LATE {
      @Override
      void arm(Faults faults, String operation, Thread reader) {
        faults.next(operation).delayed(Duration.ofMillis(20));
        Thread thread = new Thread(() -> {
          try {
            Thread.sleep(10);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          reader.interrupt();
        });
        thread.start();
      }
    };

    abstract void arm(Faults faults, String operation, Thread reader);
  }

  /** Arms a fault at one of the requests. */
  private static final class At implements RequestCustomizer {
    private final int number;
    private final Faults faults;
    private final Fault kind;
    private final Thread reader = Thread.currentThread();
    private int requests;

    At(int number, Fault kind, Faults faults) {
      this.number = number;
      this.kind = kind;
      this.faults = faults;
    }

    @Override
    public synchronized DynamoDbRequest customize(DynamoDbRequest request) {
      if (requests++ == number) {
        kind.arm(faults, request.getClass().getSimpleName().replace("Request", ""), reader);
      }
      return request;
    }

    synchronized int requests() {
      return requests;
    }
  }

  /** All that it brings, however often it fails. */
  private static List<Parcel> allOf(Iterator<Parcel> items) {
    List<Parcel> brought = new ArrayList<>();
    int failures = 0;
    while (true) {
      try {
        if (!items.hasNext()) {
          return brought;
        }
        brought.add(items.next());
      } catch (RuntimeException e) {
        Thread.interrupted();
        failures++;
        assertThat(failures).as("it does not go on: %s", e).isLessThan(20);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void afterAFailureAtAnyRequestTheRestComesExactly(Way way) {
    for (Fault fault : Fault.values()) {
      boolean isReached = true;
      for (int number = 0; isReached; number++) {
        assertThat(number).isLessThan(ENOUGH);
        faults.clear();
        At at = new At(number, fault, faults);
        List<Parcel> brought = allOf(way.read(parcels.customize(at)));
        Thread.interrupted();

        assertBrought(way, brought, fault + " at request " + number);
        isReached = at.requests() > number;
      }
    }
    faults.clear();
  }

  private void assertBrought(Way way, List<Parcel> brought, String when) {
    if (way.isOfAnn) {
      assertThat(brought)
          .as(when)
          .isEqualTo(of("ann").subList(0, way == Way.LIMITED_AND_FILTERED ? 25 : ITEMS));
    } else {
      assertThat(brought).as(when).containsExactlyInAnyOrderElementsOf(all);
    }
  }
}
