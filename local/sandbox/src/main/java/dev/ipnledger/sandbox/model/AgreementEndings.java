package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.BillingAgreementState.OPEN;
import static dev.ipnledger.sandbox.model.BillingAgreementState.SUSPENDED;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What happens to a billing agreement because of its orders. */
final class AgreementEndings {
  private final World world;

  AgreementEndings(World world) {
    this.world = requireNonNull(world, "world is null");
  }

  /** Its payment method failed; it may repair itself after a simulated time. */
  void suspend(BillingAgreement agreement, Optional<Duration> repairedAfter, Instant at) {
    if (!agreement.lifecycle().in(OPEN)) {
      return;
    }
    agreement.choices(agreement.choices().settled());
    world.move(agreement, SUSPENDED, Reason.INVALID_PAYMENT_METHOD, at);
    Status<BillingAgreementState> suspended = agreement.lifecycle().current();
    repairedAfter.ifPresent(
        wait ->
            world.at(
                at.plus(wait),
                due -> {
                  if (agreement.lifecycle().current().equals(suspended)) {
                    world.move(agreement, OPEN, null, due);
                  }
                }));
  }
}
