package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.simulation.amazon.Amazon;
import dev.ipnledger.simulation.amazon.Cast;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sums that Amazon states of what hangs below an object. They go out of date without a word, so
 * what was stated after the last change below must be what really is, and what was stated before
 * need not.
 */
final class RollUps {
  /** Between a change and a document that has it already. */
  private static final Duration AFTER = Duration.ofMinutes(3);

  private RollUps() {}

  static void compare(Amazon amazon, InMemoryLedger ledger, List<String> wrong) {
    amazon
        .payments()
        .world()
        .look(
            _ -> {
              for (PaymentObject<?> object : amazon.payments().world().objects()) {
                switch (object) {
                  case Authorization made ->
                      compare(
                          made,
                          made.captures(),
                          Fact.CAPTURED_AMOUNT,
                          made.captured(),
                          ledger,
                          wrong);
                  case Capture made ->
                      compare(
                          made,
                          made.refunds(),
                          Fact.REFUNDED_AMOUNT,
                          made.refunded(),
                          ledger,
                          wrong);
                  default -> {}
                }
              }
              return wrong;
            });
  }

  private static void compare(
      PaymentObject<?> object,
      List<? extends PaymentObject<?>> below,
      Fact fact,
      Amount real,
      InMemoryLedger ledger,
      List<String> wrong) {
    Instant changed =
        Stream.concat(Stream.of(object), below.stream())
            .map(one -> one.lifecycle().current().lastUpdate())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    ledger
        .object(Cast.ours(object.account()), new AmazonId(object.id()))
        .map(item -> item.view().facts().get(fact))
        .filter(claim -> claim.standing().asOf().isAfter(changed.plus(AFTER)))
        .map(Claim::value)
        .filter(said -> !said.equals((Value) Truth.money(real)))
        .ifPresent(
            said ->
                wrong.add(
                    "%s has a %s of %s, the ledger says %s"
                        .formatted(object.id(), fact.wireName(), real, said)));
  }
}
