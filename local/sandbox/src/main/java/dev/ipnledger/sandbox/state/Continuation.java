package dev.ipnledger.sandbox.state;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.notify.CertificateArchive;
import java.util.List;
import java.util.Optional;

/**
 * What a sandbox goes on from.
 *
 * @param journal keeps what changes from now on
 * @param runs 1 for the first process, 2 for the one that goes on from it, and so on
 * @param calls of the earlier runs, oldest first
 * @param certificates the authority of the earlier runs; empty for a new one
 * @param keeper answers the control API's requests for the state
 */
public record Continuation(
    Journal journal,
    int runs,
    List<JournaledCall> calls,
    Optional<CertificateArchive> certificates,
    StateKeeper keeper) {
  public Continuation {
    requireNonNull(journal, "journal is null");
    calls = List.copyOf(calls);
    requireNonNull(certificates, "certificates is null");
    requireNonNull(keeper, "keeper is null");
  }

  /** The first run. */
  public static Continuation first(Journal journal, StateKeeper keeper) {
    return new Continuation(journal, 1, List.of(), Optional.empty(), keeper);
  }

  /** The run after the one that wrote a file. */
  public static Continuation of(Journal journal, StateFile file, StateKeeper keeper) {
    return new Continuation(
        journal, file.runs() + 1, file.calls(), Optional.of(file.certificates()), keeper);
  }
}
