package dev.ipnledger.runtime.system;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Warnings;
import dev.ipnledger.runtime.sqs.QueueRules;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a local run can be told.
 *
 * @param port of the front; 0 for any free one
 * @param data the folder the ledger is kept in; empty to forget it at the end. What the sandbox
 *     knows, and what is in the queue, is always forgotten
 * @param seed makes the sandbox's ids and the order of the purchases repeatable. With {@code data}
 *     it must not be used twice, or the sandbox gives out the same ids again
 * @param reconcileEvery how long after one run of reconcile the next begins; 1 minute in AWS
 * @param pendingFor how long the sandbox leaves in Pending what it decides about later; 30 s in
 *     Amazon's sandbox
 * @param policy how often the ledger asks by itself
 * @param queueRules of the notification queue
 */
public record LocalOptions(
    int port,
    Optional<Path> data,
    long seed,
    Duration reconcileEvery,
    Duration pendingFor,
    Policy policy,
    QueueRules queueRules) {
  /** The front's port, when nothing else is said. */
  public static final int DEFAULT_PORT = 8787;

  /**
   * The bounds of the design in seconds instead of hours, for somebody who watches. A capture is
   * asked about for 20 s after its creation, where it would be 90 days, so that a refund that was
   * lost is found.
   */
  public static final Policy QUICK_POLICY =
      new Policy(
          Duration.ofSeconds(2),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(4),
          Duration.ofSeconds(20),
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Duration.ofSeconds(2),
          List.of(
              Duration.ofSeconds(1),
              Duration.ofSeconds(2),
              Duration.ofSeconds(4),
              Duration.ofSeconds(10),
              Duration.ofMinutes(1),
              Duration.ofMinutes(10)),
          Policy.STANDARD.unknownAtMost(),
          Duration.ofMinutes(1),
          Duration.ofMinutes(2),
          Warnings.STANDARD,
          Closing.STANDARD);

  public LocalOptions {
    requireNonNull(data, "data is null");
    requireNonNull(reconcileEvery, "reconcileEvery is null");
    requireNonNull(pendingFor, "pendingFor is null");
    requireNonNull(policy, "policy is null");
    requireNonNull(queueRules, "queueRules is null");
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be from 0 to 65535, not " + port);
    }
  }

  /** What {@code ./ledger run} starts with: everything in seconds. */
  public static LocalOptions quick(int port, Optional<Path> data, long seed) {
    return new LocalOptions(
        port,
        data,
        seed,
        Duration.ofSeconds(1),
        Duration.ofSeconds(1),
        QUICK_POLICY,
        QueueRules.LOCAL);
  }
}
