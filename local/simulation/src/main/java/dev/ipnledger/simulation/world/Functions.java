package dev.ipnledger.simulation.world;

import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.ingest.Ingest;
import dev.ipnledger.ingest.NotificationQueue;
import dev.ipnledger.lambda.Meter;
import dev.ipnledger.mws.DocumentClient;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.Pause;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.transport.DocumentTransport;
import dev.ipnledger.mws.transport.Transport;
import dev.ipnledger.process.Batch;
import dev.ipnledger.reconcile.ReconcileStores;
import dev.ipnledger.reconcile.Reconciliation;
import dev.ipnledger.reconcile.batch.BatchTools;
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
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The functions' own logic, as their wirings put it together, over a simulated world. */
final class Functions {
  private static final Duration BUDGET = Duration.ofSeconds(50);

  private final Stores stores;
  private final Seams seams;
  private final Transport transport;
  private final DocumentTransport documents;
  private final int batchThreshold;
  private final InstantSource clock;
  private final SellerRegistry registry = Cast.registry();

  /**
   * @param documents the way of feeds and reports
   * @param batchThreshold more objects than that, due for one operation, go by feed
   * @param clock the functions', which may differ from Amazon's
   */
  Functions(
      Stores stores,
      Seams seams,
      Transport transport,
      DocumentTransport documents,
      int batchThreshold,
      InstantSource clock) {
    this.stores = stores;
    this.seams = seams;
    this.transport = seams.transport(transport);
    this.documents = seams.documents(documents);
    this.batchThreshold = batchThreshold;
    this.clock = clock;
  }

  Ingest ingest(Amazon amazon, NotificationQueue queue) {
    return new Ingest(
        new Gate(
            new Topics(seams.topics(registry.topics()), Cast.amazonAccounts()),
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
    return reconcile(pause, Policy.STANDARD, Optional.of(batches()));
  }

  /**
   * An older version, which knew of no feeds.
   *
   * @param policy it may have had another one
   */
  Reconciliation older(Pause pause, Policy policy) {
    return reconcile(pause, policy, Optional.empty());
  }

  private Reconciliation reconcile(Pause pause, Policy policy, Optional<BatchTools> batches) {
    return dev.ipnledger.reconcile.Assembly.reconciliation(
        new ReconcileStores(
            stores.ledger(),
            stores.index(),
            stores.leases(),
            stores.conditions(),
            stores.reports()),
        mws(Share.RECONCILE),
        batches,
        _ -> seams.policy(policy),
        clock,
        pause,
        BUDGET,
        OneThread::new);
  }

  Drain drain(DeadLetterQueue queue) {
    return new Drain(queue, stores.quarantine());
  }

  private BatchTools batches() {
    return new BatchTools(
        stores.feeds(),
        stores.occurrences(),
        mws(Share.RECONCILE),
        new DocumentClient(access(), stores.quota(), Share.RECONCILE, documents, clock),
        registry::seller,
        batchThreshold,
        Path.of(System.getProperty("java.io.tmpdir")));
  }

  private MwsClient mws(Share share) {
    return new MwsClient(access(), stores.quota(), share, transport, clock);
  }

  private SellerAccess access() {
    return new SellerAccess(registry, Cast.keys(), Optional.empty());
  }
}
