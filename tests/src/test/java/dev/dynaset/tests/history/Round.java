package dev.dynaset.tests.history;

import dev.dynaset.Dynaset;
import dev.dynaset.Read;
import dev.dynaset.ReadResults;
import dev.dynaset.tests.uncertain.LossyLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Several clients that call for a while on a few items that nobody else has, and what is stored in
 * the end, past the proxy. Rounds keep histories short.
 */
final class Round {
  private static final int CLIENTS = 4;
  private static final long BALANCE = 20;

  /** How many calls a round has. A transfer counts as one. */
  static final int CALLS = 100;

  private final LossyLine line;
  private final RegisterTable registers;
  private final DocumentTable documents;
  private final long seed;
  private final History history = new History();
  private final AtomicLong clock = new AtomicLong();
  private final AtomicLong values = new AtomicLong();
  private final Queue<Long> sums = new ConcurrentLinkedQueue<>();
  private final List<String> registerIds;
  private final List<String> documentIds;
  private final List<String> accountIds;

  /**
   * @param seed what its choices are made of; no other round has it
   */
  Round(LossyLine line, long seed) {
    this.line = line;
    this.seed = seed;
    this.registers = RegisterTable.of(line.direct());
    this.documents = DocumentTable.of(line.direct());
    this.registerIds = List.of("register a " + seed, "register b " + seed);
    this.documentIds = List.of("document a " + seed, "document b " + seed);
    this.accountIds = List.of("account a " + seed, "account b " + seed, "account c " + seed);
  }

  History history() {
    return history;
  }

  /** Lets the clients call, and looks at what is stored then. */
  void run(ExecutorService threads) throws InterruptedException, ExecutionException, IOException {
    accountIds.forEach(id -> registers.create(new Register(id, BALANCE)));
    List<Future<?>> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      int number = i;
      clients.add(threads.submit(() -> call(number, line.dynaset())));
    }
    if (new Random(seed).nextInt(5) == 0) {
      cut();
    }
    for (Future<?> client : clients) {
      client.get();
    }
    registerIds.forEach(id -> last(id, registers.find(id).map(Register::state)));
    documentIds.forEach(id -> last(id, documents.find(id).map(Document::state)));
    // All at once: a transfer that nobody waits for any more may still be under way.
    List<Read<Register>> accounts =
        accountIds.stream().map(id -> registers.item(id).prepare().get()).toList();
    ReadResults stored = line.direct().transactGet(accounts);
    long sum = 0;
    for (int i = 0; i < accounts.size(); i++) {
      sum += last(accountIds.get(i), stored.get(accounts.get(i)).map(Register::state))
          .value();
    }
    sums.add(sum);
  }

  /** All connections are closed, and for a while there are no others. */
  private void cut() throws InterruptedException, IOException {
    Thread.sleep(50);
    line.proxy().refuse();
    Thread.sleep(100);
    line.proxy().resume();
  }

  private void call(int number, Dynaset dynaset) {
    Client client = new Client("client " + number, dynaset, clock, history);
    Choices choices = new Choices(seed * CLIENTS + number, values);
    RegisterCalls registerCalls = new RegisterCalls(client, choices);
    DocumentCalls documentCalls = new DocumentCalls(client, choices);
    Transfers transfers = new Transfers(client, choices);
    for (int i = 0; i < CALLS / CLIENTS; i++) {
      switch (choices.below(10)) {
        case 0, 1, 2 -> registerCalls.next(choices.of(registerIds));
        case 3, 4, 5, 6 -> documentCalls.next(choices.of(documentIds));
        case 7 -> transfers.next(registerIds);
        case 8 -> transfers.next(accountIds);
        default -> transfers.sum(accountIds).ifPresent(sums::add);
      }
    }
  }

  private State last(String id, Optional<State> stored) {
    State state = stored.orElse(State.ABSENT);
    history.add(
        id,
        new Call(
            "the end",
            clock.incrementAndGet(),
            clock.incrementAndGet(),
            new Operation.Read(),
            new Report.Done(state),
            false));
    return state;
  }

  /** What no order of the calls explains; empty if there is nothing. */
  List<String> violations() {
    List<String> all = new ArrayList<>();
    for (String id : registerIds) {
      find(id, State.ABSENT, all);
    }
    for (String id : documentIds) {
      find(id, State.ABSENT, all);
    }
    for (String id : accountIds) {
      find(id, State.of(BALANCE, 0), all);
    }
    for (long sum : sums) {
      if (sum != BALANCE * accountIds.size()) {
        all.add("the accounts hold " + sum + " together");
      }
    }
    return all;
  }

  private void find(String id, State initial, List<String> all) {
    Violation.in(initial, history.of(id)).ifPresent(found -> all.add(id + " is " + found));
  }
}
