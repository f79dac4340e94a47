package dev.ipnledger.process;

import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.inquiry.AnswerWarming;
import dev.ipnledger.lambda.MeterWiring;
import dev.ipnledger.lambda.SnapStart;
import dev.ipnledger.ledger.dynamodb.DynamoDbLedger;
import dev.ipnledger.ledger.dynamodb.DynamoDbOccurrences;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuarantine;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuotaGate;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.transport.HttpTransport;
import dev.ipnledger.mws.transport.TransportSettings;
import dev.ipnledger.settings.SecretsManagerSellerKeys;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** What process is made of in production. */
final class ProcessWiring {
  private ProcessWiring() {}

  static Batch batch(ProcessSettings settings) {
    SnapStart.warmBy(new NotificationWarming());
    SnapStart.warmBy(new AnswerWarming());
    InstantSource clock = InstantSource.system();
    DynamoDbClient dynamoDb =
        DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    SecretsManagerClient secrets =
        SecretsManagerClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    SellerAccess access =
        new SellerAccess(
            settings.registry(),
            new SecretsManagerSellerKeys(secrets, settings.sellerSecretId(), clock),
            settings.mwsEndpoint());
    MwsClient mws =
        new MwsClient(
            access,
            new DynamoDbQuotaGate(dynamoDb, settings.ledgerTable()),
            Share.PROCESS,
            new HttpTransport(TransportSettings.STANDARD),
            clock);
    return Assembly.batch(
        new DynamoDbLedger(dynamoDb, settings.ledgerTable()),
        new DynamoDbOccurrences(dynamoDb, settings.ledgerTable()),
        new DynamoDbQuarantine(dynamoDb, settings.ledgerTable()),
        mws,
        settings.registry(),
        settings.policy(),
        MeterWiring.meter("process"),
        clock,
        Executors::newVirtualThreadPerTaskExecutor);
  }
}
