package dev.ipnledger.reconcile;

import dev.ipnledger.lambda.LogFields;
import dev.ipnledger.ledger.ContentionException;
import dev.ipnledger.ledger.DueEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/** Works some entries side by side, since waiting for one Get after another costs too much. */
final class Wave {
  private Wave() {}

  /**
   * What became of each entry, in their order. Whatever one throws is its result and stops no
   * other: it stays due.
   *
   * @param threads makes what the entries are worked on
   * @param guard told what they throw
   */
  static Map<DueEntry, Result> of(
      List<DueEntry> entries,
      Function<DueEntry, Result> work,
      Supplier<ExecutorService> threads,
      Guard guard) {
    Map<DueEntry, Result> results = new LinkedHashMap<>();
    if (entries.size() == 1) {
      results.put(entries.getFirst(), guarded(entries.getFirst(), work, guard));
      return results;
    }
    List<Future<Result>> running = new ArrayList<>();
    try (ExecutorService executor = threads.get()) {
      entries.forEach(
          entry ->
              running.add(executor.submit(LogFields.inherited(() -> guarded(entry, work, guard)))));
      for (int i = 0; i < entries.size(); i++) {
        results.put(entries.get(i), await(running.get(i)));
      }
    }
    return results;
  }

  private static Result guarded(DueEntry entry, Function<DueEntry, Result> work, Guard guard) {
    try {
      return work.apply(entry);
    } catch (ContentionException e) {
      return Result.FAILED;
    } catch (RuntimeException e) { // A throttled table, say. The entry stays due.
      guard.failed(e);
      return Result.BROKEN;
    }
  }

  private static Result await(Future<Result> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      return Result.BROKEN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Result.BROKEN;
    }
  }
}
