package dev.ipnledger.simulation.world;

import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.ingest.Ingest;
import dev.ipnledger.ingest.NotificationQueue;
import dev.ipnledger.lambda.Meter;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.Pause;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.transport.Transport;
import dev.ipnledger.process.Batch;
import dev.ipnledger.reconcile.ReconcileStores;
import dev.ipnledger.reconcile.Reconciliation;
import dev.ipnledger.reconcile.deadletters.DeadLetterQueue;
import dev.ipnledger.reconcile.deadletters.Drain;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.simulation.amazon.Amazon;
import dev.ipnledger.simulation.amazon.Cast;
import dev.ipnledger.simulation.cloud.OneThread;
import dev.ipnledger.simulation.defect.Seams;
import dev.ipnledger.sns.gate.Gate;
import dev.ipnledger.sns.gate.Topics;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** The functions' own logic, as their wirings put it together, over a simulated world. */
final class Functions {
  private static final Duration BUDGET = Duration.ofSeconds(50);

  private final Stores stores;
  private final Seams seams;
  private final Transport transport;
  private final InstantSource clock;
  private final SellerRegistry registry = Cast.registry();

  /**
   * @param clock the functions', which may differ from Amazon's
   */
  Functions(Stores stores, Seams seams, Transport transport, InstantSource clock) {
    this.stores = stores;
    this.seams = seams;
    this.transport = seams.transport(transport);
    this.clock = clock;
  }

  Ingest ingest(Amazon amazon, NotificationQueue queue) {
    return new Ingest(
        new Gate(
            new Topics(seams.topics(registry.topics()), Set.of()),
            amazon.certificates(clock),
            seams.verifier(amazon.signer())),
        queue,
        url -> {
          throw new IOException("a simulation confirms no subscription: " + url);
        },
        _ -> {},
        clock);
  }

  Batch process() {
    return process(Policy.STANDARD);
  }

  /**
   * @param policy an older version may have another one
   */
  Batch process(Policy policy) {
    return dev.ipnledger.process.Assembly.batch(
        stores.ledger(),
        stores.occurrences(),
        stores.quarantine(),
        mws(Share.PROCESS),
        registry,
        seams.policy(policy),
        Meter.NONE,
        clock,
        OneThread::new);
  }

  Reconciliation reconcile(Pause pause) {
    return reconcile(pause, Policy.STANDARD);
  }

  /**
   * @param policy an older version may have another one
   */
  Reconciliation reconcile(Pause pause, Policy policy) {
    return dev.ipnledger.reconcile.Assembly.reconciliation(
        new ReconcileStores(
            stores.ledger(),
            stores.index(),
            stores.leases(),
            stores.conditions(),
            stores.reports()),
        mws(Share.RECONCILE),
        _ -> seams.policy(policy),
        clock,
        pause,
        BUDGET,
        OneThread::new);
  }

  Drain drain(DeadLetterQueue queue) {
    return new Drain(queue, stores.quarantine());
  }

  private MwsClient mws(Share share) {
    return new MwsClient(
        new SellerAccess(registry, Cast.keys(), Optional.empty()),
        stores.quota(),
        share,
        transport,
        clock);
  }
}
