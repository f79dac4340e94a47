package dev.ipnledger.register;

import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.SystemConditions;
import dev.ipnledger.ledger.dynamodb.DynamoDbLedger;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuarantine;
import dev.ipnledger.ledger.dynamodb.DynamoDbSystemConditions;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.quarantine.Replay;
import dev.ipnledger.quarantine.ReplayQueue;
import dev.ipnledger.quarantine.SqsReplayQueue;
import dev.ipnledger.settings.SellerRegistry;
import java.time.InstantSource;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** What register is made of: in production from its settings, elsewhere from what it is handed. */
final class RegisterWiring {
  private RegisterWiring() {}

  static Taking taking(RegisterSettings settings) {
    DynamoDbClient dynamoDb =
        DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    SqsClient sqs =
        SqsClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    String table = settings.ledgerTable();
    return taking(
        new DynamoDbLedger(dynamoDb, table),
        new DynamoDbQuarantine(dynamoDb, table),
        new DynamoDbSystemConditions(dynamoDb, table),
        new SqsReplayQueue(sqs, settings.notificationQueueUrl()),
        settings.registry(),
        Policy.STANDARD,
        InstantSource.system());
  }

  static Taking taking(
      Ledger ledger,
      Quarantine quarantine,
      SystemConditions conditions,
      ReplayQueue queue,
      SellerRegistry registry,
      Policy policy,
      InstantSource clock) {
    Recorder recorder = new Recorder(ledger, account -> policy, clock);
    return new Taking(
        registry,
        new Announcing(recorder),
        new Acknowledging(ledger, recorder, conditions),
        new QuarantineDesk(quarantine, new Replay(quarantine, queue, registry, clock)),
        clock);
  }
}
