package dev.ipnledger.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What was found wrong while a document was read to its end. */
final class Problems {
  private final List<IllegalArgumentException> found = new ArrayList<>();

  /** What the reader gives; empty when it found something wrong, which is kept. */
  <T> Optional<T> attempt(Supplier<T> reader) {
    try {
      return Optional.of(reader.get());
    } catch (IllegalArgumentException e) {
      found.add(e);
      return Optional.empty();
    }
  }

  void attempt(Runnable check) {
    Optional<Boolean> _ =
        attempt(
            () -> {
              check.run();
              return true;
            });
  }

  /**
   * Throws the first one, if there is any.
   *
   * @throws IllegalArgumentException naming the path of what is wrong
   */
  void throwFirst() {
    if (!found.isEmpty()) {
      throw found.getFirst();
    }
  }

  List<DocumentProblem> list() {
    return found.stream().map(DocumentProblem::of).toList();
  }
}
