package dev.ipnledger.reconcile;

import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.inquiry.Inquiry;
import dev.ipnledger.ledger.Recorder;
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
  /** The function is stopped after 55 s; what is begun by then has the rest to end. */
  private static final Duration BUDGET = Duration.ofSeconds(40);

  private ReconcileWiring() {}

  static Reconciliation reconciliation(ReconcileSettings settings) {
    InstantSource clock = InstantSource.system();
    DynamoDbClient dynamoDb =
        DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
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
            new HttpTransport(TransportSettings.STANDARD),
            clock);
    Recorder recorder = new Recorder(ledger, account -> Policy.STANDARD, clock);
    return new Reconciliation(
        ledger, new DueCall(ledger, recorder, new Inquiry(mws, clock)), clock, BUDGET);
  }

  static Drain deadLetters(ReconcileSettings settings) {
    DynamoDbClient dynamoDb =
        DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    SqsClient sqs =
        SqsClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    return new Drain(
        new SqsDeadLetterQueue(sqs, settings.deadLetterQueueUrl()),
        new DynamoDbQuarantine(dynamoDb, settings.ledgerTable()));
  }
}
