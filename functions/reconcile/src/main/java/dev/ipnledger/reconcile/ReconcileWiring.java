package dev.ipnledger.reconcile;

import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.inquiry.AnswerWarming;
import dev.ipnledger.lambda.SnapStart;
import dev.ipnledger.ledger.dynamodb.DynamoDbLedger;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuarantine;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuotaGate;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.transport.HttpTransport;
import dev.ipnledger.mws.transport.TransportSettings;
import dev.ipnledger.reconcile.deadletters.Drain;
import dev.ipnledger.reconcile.deadletters.SqsDeadLetterQueue;
import dev.ipnledger.settings.SecretsManagerSellerKeys;
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

  private ReconcileWiring() {}

  static Reconciliation reconciliation(ReconcileSettings settings) {
    SnapStart.warmBy(new AnswerWarming());
    InstantSource clock = InstantSource.system();
    DynamoDbClient dynamoDb = dynamoDb();
    SecretsManagerClient secrets =
        SecretsManagerClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    DynamoDbLedger ledger = new DynamoDbLedger(dynamoDb, settings.ledgerTable());
    MwsClient mws =
        new MwsClient(
            new SellerAccess(
                settings.registry(),
                new SecretsManagerSellerKeys(secrets, settings.sellerSecretId(), clock),
                settings.mwsEndpoint()),
            new DynamoDbQuotaGate(dynamoDb, settings.ledgerTable()),
            Share.RECONCILE,
            new HttpTransport(TRANSPORT),
            clock);
    return Assembly.reconciliation(
        ReconcileStores.of(ledger, dynamoDb, settings.ledgerTable()),
        mws,
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
