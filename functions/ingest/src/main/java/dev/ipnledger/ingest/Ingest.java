package dev.ipnledger.ingest;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sns.QueuedNotification;
import dev.ipnledger.sns.gate.Gate;
import dev.ipnledger.sns.gate.GateRequest;
import dev.ipnledger.sns.gate.Verdict;
import dev.ipnledger.sns.gate.Verdict.Accepted;
import dev.ipnledger.sns.gate.Verdict.Quarantined;
import dev.ipnledger.sns.gate.Verdict.Refused;
import dev.ipnledger.sns.gate.Verdict.Signed;
import dev.ipnledger.sns.gate.Verdict.SubscriptionConfirmation;
import dev.ipnledger.sns.gate.Verdict.TryAgain;
import dev.ipnledger.sns.gate.Verdict.UnsubscribeConfirmation;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Lets the gate judge a request and does what follows: whatever SNS signed for a topic of ours or
 * of Amazon's is in the queue before the answer is 200.
 */
public final class Ingest {
  private final Gate gate;
  private final NotificationQueue queue;
  private final SubscriptionConfirmer confirmer;
  private final OutcomeCounter counter;
  private final InstantSource clock;
  private final IngestLog log = new IngestLog();

  /** Puts the collaborators together; none of them is called before a request comes. */
  public Ingest(
      Gate gate,
      NotificationQueue queue,
      SubscriptionConfirmer confirmer,
      OutcomeCounter counter,
      InstantSource clock) {
    this.gate = requireNonNull(gate, "gate is null");
    this.queue = requireNonNull(queue, "queue is null");
    this.confirmer = requireNonNull(confirmer, "confirmer is null");
    this.counter = requireNonNull(counter, "counter is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** Takes one request. */
  public Answer take(GateRequest request) {
    Verdict verdict = gate.judge(request);
    Answer answer = act(verdict, request.body());
    log.write(request, verdict, answer);
    counter.count(answer.outcome());
    return answer;
  }

  private Answer act(Verdict verdict, byte[] body) {
    return switch (verdict) {
      case Refused refused -> new Answer(refused.cause().status(), refused.outcome());
      case TryAgain tryAgain -> Answer.tryAgain(tryAgain.outcome());
      case SubscriptionConfirmation confirmation -> confirm(confirmation);
      case Accepted accepted -> enqueue(accepted, body, Optional.empty());
      case UnsubscribeConfirmation gone -> enqueue(gone, body, Optional.empty());
      case Quarantined kept -> enqueue(kept, body, Optional.of(kept.cause().slug()));
    };
  }

  private Answer enqueue(Signed signed, byte[] body, Optional<String> quarantineCause) {
    try {
      queue.send(
          new QueuedNotification(
              body,
              clock.instant(),
              signed.envelope().messageId(),
              signed.envelope().topicArn(),
              signed.envelope().type().wireName(),
              Optional.of(signed.leaf()),
              quarantineCause));
      return Answer.taken(signed.outcome());
    } catch (NotQueuedException e) {
      log.problem(signed, e);
      return Answer.tryAgain("try_again_queue");
    }
  }

  private Answer confirm(SubscriptionConfirmation confirmation) {
    try {
      confirmer.confirm(confirmation.subscribeUrl());
      return Answer.taken(confirmation.outcome());
    } catch (IOException e) {
      log.problem(confirmation, e);
      return Answer.tryAgain("try_again_subscription");
    }
  }
}
