package dev.ipnledger.runtime.functions;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.ledger.dynamodb.DynamoDbFeeds;
import dev.ipnledger.ledger.dynamodb.DynamoDbOccurrences;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuotaGate;
import dev.ipnledger.mws.DocumentClient;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.transport.HttpDocumentTransport;
import dev.ipnledger.mws.transport.HttpTransport;
import dev.ipnledger.mws.transport.TransportSettings;
import dev.ipnledger.reconcile.batch.BatchTools;
import dev.ipnledger.runtime.stores.Stores;
import dev.ipnledger.settings.SellerRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What the functions call Amazon with, put together as in their own wirings; the calls go to the
 * sandbox, with the keys that it gave to its sellers.
 *
 * @param sandbox where it listens
 */
record CallsToSandbox(Stores stores, URI sandbox, SandboxSellers sellers, InstantSource clock) {
  /** As the template has it. */
  private static final int BATCH_THRESHOLD = 200;

  private static final long MAX_REPORT_BYTES = 1L << 28;

  CallsToSandbox {
    requireNonNull(stores, "stores is null");
    requireNonNull(sandbox, "sandbox is null");
    requireNonNull(sellers, "sellers is null");
    requireNonNull(clock, "clock is null");
  }

  /** Single calls, out of that share of the quota. */
  MwsClient client(SellerRegistry registry, Share share) {
    return new MwsClient(
        access(registry), quota(), share, new HttpTransport(TransportSettings.STANDARD), clock);
  }

  /** Feeds and reports, as reconcile uses them. */
  BatchTools batches(SellerRegistry registry) {
    return new BatchTools(
        new DynamoDbFeeds(stores.dynamoDb(), stores.table()),
        new DynamoDbOccurrences(stores.dynamoDb(), stores.table()),
        client(registry, Share.RECONCILE),
        new DocumentClient(
            access(registry),
            quota(),
            Share.RECONCILE,
            new HttpDocumentTransport(TransportSettings.STANDARD, MAX_REPORT_BYTES),
            clock),
        registry::seller,
        BATCH_THRESHOLD,
        Path.of(System.getProperty("java.io.tmpdir")));
  }

  private SellerAccess access(SellerRegistry registry) {
    return new SellerAccess(registry, sellers, Optional.of(sandbox));
  }

  private DynamoDbQuotaGate quota() {
    return new DynamoDbQuotaGate(stores.dynamoDb(), stores.table());
  }
}
