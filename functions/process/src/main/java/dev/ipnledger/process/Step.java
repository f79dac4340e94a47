package dev.ipnledger.process;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Agenda;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.inquiry.Inquiry;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.Recorder;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Records the notifications of a batch about one object, with one Get where it tells more. */
final class Step {
  static final String NO_NEED = "no_need";
  static final String NOT_MADE = "not_made";
  static final String ANSWERED = "answered";

  private final Recorder recorder;
  private final Inquiry inquiry;
  private final Policy policy;
  private final InstantSource clock;

  Step(Ledger ledger, Inquiry inquiry, Policy policy, InstantSource clock) {
    this.recorder = new Recorder(ledger, account -> policy, clock);
    this.inquiry = requireNonNull(inquiry, "inquiry is null");
    this.policy = requireNonNull(policy, "policy is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * What came of a step.
   *
   * @param outcomes one for each piece of evidence, in its order, as logs write it
   * @param get what came of the Get; {@code no_need} when it would tell nothing new, {@code
   *     not_made} when there was no quota or no key for it
   */
  record Result(List<String> outcomes, String get) {}

  Result take(ObjectRef object, List<Evidence> evidence) {
    AtomicReference<String> get = new AtomicReference<>(NO_NEED);
    var recorded = recorder.record(object, evidence, view -> ask(view, get));
    return new Result(
        recorded.outcomes().stream().map(outcome -> outcome.label()).toList(), get.get());
  }

  /** A Get that fails is due again: the recorder keeps that, and the message is done. */
  private Asked ask(View view, AtomicReference<String> get) {
    boolean due =
        Agenda.next(view, true, Upkeep.NONE, policy, clock.instant())
            .filter(next -> !next.isLook())
            .filter(next -> next.target().equals(view.object().id()))
            .filter(next -> !next.at().isAfter(clock.instant()))
            .isPresent();
    if (!due) {
      return Asked.nothing();
    }
    Asked asked = inquiry.ask(view);
    get.set(label(asked));
    return asked;
  }

  private static String label(Asked asked) {
    return switch (asked) {
      case Asked.Answered _ -> ANSWERED;
      case Asked.Failed failed -> failed.failure();
      case Asked.Barred barred -> barred.failure();
      case Asked.Nothing _ -> NOT_MADE;
    };
  }
}
