package dev.ipnledger.reconcile;

import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.inquiry.AnswerWarming;
import dev.ipnledger.lambda.SnapStart;
import dev.ipnledger.ledger.dynamodb.DynamoDbFeeds;
import dev.ipnledger.ledger.dynamodb.DynamoDbLedger;
import dev.ipnledger.ledger.dynamodb.DynamoDbOccurrences;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuarantine;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuotaGate;
import dev.ipnledger.mws.DocumentClient;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.transport.HttpDocumentTransport;
import dev.ipnledger.mws.transport.HttpTransport;
import dev.ipnledger.mws.transport.TransportSettings;
import dev.ipnledger.reconcile.batch.BatchTools;
import dev.ipnledger.reconcile.deadletters.Drain;
import dev.ipnledger.reconcile.deadletters.SqsDeadLetterQueue;
import dev.ipnledger.settings.SecretsManagerSellerKeys;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Puts the deployed function together. */
final class ReconcileWiring {
  /**
   * The function is stopped after 55 s, and the next run begins a minute after this one. In the 10
   * s between, the quota of a Get refills to its full size and loses nothing.
   */
  private static final Duration BUDGET = Duration.ofSeconds(50);

  /** What is begun last has these milliseconds to end. */
  private static final TransportSettings TRANSPORT =
      new TransportSettings(
          2_000,
          4_000,
          TransportSettings.STANDARD.maxAnswerBytes(),
          TransportSettings.STANDARD.userAgent());

  /** DynamoDB answers in milliseconds; what takes so long is lost. */
  private static final Duration ATTEMPT = Duration.ofSeconds(2);

  private static final Duration WITH_RETRIES = Duration.ofSeconds(5);

  /** A feed is begun in the first half of a run, and has the rest of it to be moved. */
  private static final TransportSettings DOCUMENTS =
      new TransportSettings(
          2_000,
          20_000,
          TransportSettings.STANDARD.maxAnswerBytes(),
          TransportSettings.STANDARD.userAgent());

  /** What the function's folder holds beside a feed; 60,000 answers are a fifth of it. */
  private static final long MAX_REPORT_BYTES = 400L << 20;

  private ReconcileWiring() {}

  static Reconciliation reconciliation(ReconcileSettings settings) {
    SnapStart.warmBy(new AnswerWarming());
    InstantSource clock = InstantSource.system();
    DynamoDbClient dynamoDb = dynamoDb();
    SecretsManagerClient secrets =
        SecretsManagerClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    DynamoDbLedger ledger = new DynamoDbLedger(dynamoDb, settings.ledgerTable());
    SellerAccess access =
        new SellerAccess(
            settings.registry(),
            new SecretsManagerSellerKeys(secrets, settings.sellerSecretId(), clock),
            settings.mwsEndpoint());
    QuotaGate quota = new DynamoDbQuotaGate(dynamoDb, settings.ledgerTable());
    MwsClient mws =
        new MwsClient(access, quota, Share.RECONCILE, new HttpTransport(TRANSPORT), clock);
    return Assembly.reconciliation(
        ReconcileStores.of(ledger, dynamoDb, settings.ledgerTable()),
        mws,
        new BatchTools(
            new DynamoDbFeeds(dynamoDb, settings.ledgerTable()),
            new DynamoDbOccurrences(dynamoDb, settings.ledgerTable()),
            mws,
            new DocumentClient(
                access,
                quota,
                Share.RECONCILE,
                new HttpDocumentTransport(DOCUMENTS, MAX_REPORT_BYTES),
                clock),
            settings.registry()::seller,
            settings.batchThreshold(),
            Path.of(System.getProperty("java.io.tmpdir"))),
        settings::policy,
        clock,
        Thread::sleep,
        BUDGET);
  }

  /** A request that hangs may not take the time of the whole run. */
  private static DynamoDbClient dynamoDb() {
    return DynamoDbClient.builder()
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(
            settings -> settings.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(WITH_RETRIES))
        .build();
  }

  static Drain deadLetters(ReconcileSettings settings) {
    DynamoDbClient dynamoDb = dynamoDb();
    SqsClient sqs =
        SqsClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    return new Drain(
        new SqsDeadLetterQueue(sqs, settings.deadLetterQueueUrl()),
        new DynamoDbQuarantine(dynamoDb, settings.ledgerTable()));
  }
}
