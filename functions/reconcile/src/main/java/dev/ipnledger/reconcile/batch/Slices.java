package dev.ipnledger.reconcile.batch;

import dev.ipnledger.lambda.LogFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Works some rows side by side, those of one order one after another. */
final class Slices {
  /** Orders that are worked side by side. */
  private static final int AT_A_TIME = 16;

  private final Supplier<ExecutorService> threads;

  Slices(Supplier<ExecutorService> threads) {
    this.threads = threads;
  }

  /** Returns when all are worked. What one throws is thrown on, after the others are worked. */
  void work(List<Row> rows, Consumer<Row> work) {
    Map<String, List<Row>> orders = new LinkedHashMap<>();
    for (Row row : rows) {
      orders.computeIfAbsent(row.object().root().text(), root -> new ArrayList<>()).add(row);
    }
    List<List<Row>> groups = List.copyOf(orders.values());
    for (int from = 0; from < groups.size(); from += AT_A_TIME) {
      atOnce(groups.subList(from, Math.min(groups.size(), from + AT_A_TIME)), work);
    }
  }

  private void atOnce(List<List<Row>> groups, Consumer<Row> work) {
    List<Future<Boolean>> running = new ArrayList<>();
    try (ExecutorService executor = threads.get()) {
      for (List<Row> group : groups) {
        running.add(
            executor.submit(
                LogFields.inherited(
                    () -> {
                      group.forEach(work);
                      return true;
                    })));
      }
    }
    for (Future<Boolean> task : running) {
      await(task);
    }
  }

  private static void await(Future<Boolean> task) {
    try {
      boolean _ = task.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
