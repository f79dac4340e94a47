package dev.ipnledger.runtime.functions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Due;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.dynamodb.DynamoDbLedger;
import dev.ipnledger.ledger.dynamodb.TableDefinition;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.reconcile.Assembly;
import dev.ipnledger.reconcile.ReconcileStores;
import dev.ipnledger.reconcile.RunReport;
import dev.ipnledger.runtime.dynamodb.LocalDynamoDb;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.SellerRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a run costs follows from what is due, and not from what is stored. */
class RunCostTest {
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final Account SELLER = new Account("A1SELLER", Environment.LIVE);
  private static final int DUE = 100;

  private final Map<String, Integer> requests = new TreeMap<>();
  private Instant now = START;

  @Test
  void aRunCostsTheSameWhateverIsStored() {
    Map<String, Integer> small = costOfARunAmong(500);
    assertThat(costOfARunAmong(3_000)).isEqualTo(small);
    assertThat(small).containsKeys("Query", "BatchGetItem", "TransactWriteItems");
  }

  @Test
  @Tag("long")
  void aRunCostsTheSameAmongAMillion() {
    Map<String, Integer> small = costOfARunAmong(10_000);
    assertThat(costOfARunAmong(1_000_000)).isEqualTo(small);
    assertThat(small).containsKeys("Query", "BatchGetItem", "TransactWriteItems");
  }

  private Map<String, Integer> costOfARunAmong(int stored) {
    now = START;
    try (LocalDynamoDb local = LocalDynamoDb.inMemory();
        DynamoDbClient client = client(local)) {
      client.createTable(TableDefinition.create("ledger"));
      fill(client, stored);
      Ledger ledger = new DynamoDbLedger(client, "ledger");
      requests.clear();
      RunReport report =
          Assembly.reconciliation(
                  ReconcileStores.of(ledger, client, "ledger"),
                  mws(),
                  account -> Policy.STANDARD,
                  () -> now,
                  milliseconds -> now = now.plusMillis(milliseconds),
                  Duration.ofSeconds(50))
              .run(List.of(SELLER));
      assertThat(report.answered()).isEqualTo(DUE);
      assertThat(report.left()).isZero();
      return new TreeMap<>(requests);
    }
  }

  private static void fill(DynamoDbClient client, int stored) {
    try (BulkLoad bulk = new BulkLoad(client)) {
      Ledger ledger = new DynamoDbLedger(bulk, "ledger");
      for (int number = 0; number < stored; number++) {
        Instant due = number < DUE ? START : START.plus(Duration.ofDays(1)).plusSeconds(number);
        put(ledger, number, due);
      }
      bulk.finish("ledger");
    }
  }

  private DynamoDbClient client(LocalDynamoDb local) {
    ExecutionInterceptor counter =
        new ExecutionInterceptor() {
          @Override
          public void beforeTransmission(
              Context.BeforeTransmission context, ExecutionAttributes attributes) {
            String name = context.request().getClass().getSimpleName().replace("Request", "");
            synchronized (requests) {
              requests.merge(name, 1, Integer::sum);
            }
          }
        };
    return DynamoDbClient.builder()
        .endpointOverride(local.endpoint())
        .region(Region.EU_WEST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("LOCALTEST", "none")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(configuration -> configuration.addExecutionInterceptor(counter))
        .build();
  }

  private MwsClient mws() {
    SellerAccess access =
        new SellerAccess(
            SellerRegistry.parse(
                """
                {"A1SELLER": {"environments": {"live": {"region": "de", "marketplaceId": "A1",
                 "topics": ["arn:aws:sns:eu-west-1:291180941288:A1"]}}}}"""),
            sellerId -> Optional.of(new Keys("AKEXAMPLE", "not-a-secret", Optional.empty())),
            Optional.empty());
    return new MwsClient(
        access,
        new InMemoryQuotaGate(),
        Share.RECONCILE,
        (address, form) -> HttpAnswer.of(200, answer(form).getBytes(UTF_8)),
        () -> now);
  }

  private static String answer(String form) {
    String id = form.replaceAll("(?s).*AmazonOrderReferenceId=([^&]*).*", "$1");
    return """
        <GetOrderReferenceDetailsResponse><GetOrderReferenceDetailsResult><OrderReferenceDetails>
        <AmazonOrderReferenceId>%s</AmazonOrderReferenceId><OrderReferenceStatus>
        <State>Closed</State><LastUpdateTimestamp>2026-03-01T09:00:00Z</LastUpdateTimestamp>
        </OrderReferenceStatus></OrderReferenceDetails></GetOrderReferenceDetailsResult>
        </GetOrderReferenceDetailsResponse>"""
        .formatted(id);
  }

  private static void put(Ledger ledger, int number, Instant due) {
    AmazonId id = new AmazonId("P02-%07d-%07d".formatted(number / 1000, number));
    ObjectRef order = ObjectRef.of(SELLER, ObjectKind.ORDER_REFERENCE, id);
    Statement statement =
        new Statement(
            order,
            new Status("Open", null, null, Moment.of(START.minusSeconds(9_000))),
            Map.of(),
            new TreeSet<>(),
            List.of());
    View view =
        View.of(
            Observation.of(
                statement, Source.GET, due.minus(Duration.ofDays(1)), "EVENT#" + id + "#1"));
    ledger.put(
        new ObjectItem(
            view,
            Upkeep.NONE,
            Optional.of(new Due(Operation.GET_ORDER_REFERENCE_DETAILS, id, due)),
            List.of(),
            0));
  }
}
