package dev.ipnledger.process;

import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.inquiry.Inquiry;
import dev.ipnledger.lambda.Meter;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.Occurrences;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.settings.SellerRegistry;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/** What process is made of, the same deployed, in a local run, in simulations and in tests. */
public final class Assembly {
  private Assembly() {}

  /**
   * @param mws within {@code Share.PROCESS} of the quota
   * @param registry whose notifications are applied
   * @param policy how often the ledger asks by itself
   * @param meter told what each batch came to
   * @param threads makes what the pieces of one batch run on, and is closed with the batch; one
   *     that runs each piece at once makes batches repeatable
   */
  public static Batch batch(
      Ledger ledger,
      Occurrences occurrences,
      Quarantine quarantine,
      MwsClient mws,
      SellerRegistry registry,
      Policy policy,
      Meter meter,
      InstantSource clock,
      Supplier<ExecutorService> threads) {
    Step step = new Step(ledger, new Inquiry(mws, clock), policy, clock);
    return new Batch(
        new Intake(registry),
        ledger,
        occurrences,
        new Aftermath(quarantine, clock),
        step,
        new ProcessLog(),
        new ProcessMeter(meter, clock),
        threads);
  }
}
