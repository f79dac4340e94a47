package dev.ipnledger.runtime.functions;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.ingest.Ingest;
import dev.ipnledger.ingest.IngestHandler;
import dev.ipnledger.ingest.SqsNotificationQueue;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.dynamodb.DynamoDbAccountReports;
import dev.ipnledger.ledger.dynamodb.DynamoDbLedger;
import dev.ipnledger.ledger.dynamodb.DynamoDbOccurrences;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuarantine;
import dev.ipnledger.ledger.dynamodb.DynamoDbSystemConditions;
import dev.ipnledger.process.ProcessHandler;
import dev.ipnledger.quarantine.SqsReplayQueue;
import dev.ipnledger.query.QueryHandler;
import dev.ipnledger.reconcile.Assembly;
import dev.ipnledger.reconcile.ReconcileHandler;
import dev.ipnledger.reconcile.ReconcileStores;
import dev.ipnledger.reconcile.RunReport;
import dev.ipnledger.reconcile.deadletters.Drain;
import dev.ipnledger.reconcile.deadletters.SqsDeadLetterQueue;
import dev.ipnledger.register.RegisterHandler;
import dev.ipnledger.runtime.lambda.LambdaWire;
import dev.ipnledger.runtime.lambda.LocalFunction;
import dev.ipnledger.runtime.stores.Stores;
import dev.ipnledger.sandbox.Sandbox;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.sns.certificate.CertificateTrust;
import dev.ipnledger.sns.certificate.SigningCertificates;
import dev.ipnledger.sns.gate.Gate;
import dev.ipnledger.sns.gate.Topics;
import dev.ipnledger.sns.signature.MessageManagerVerifier;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The functions of the template, put together as their own wirings do, but for five things: the
 * stores are local, signing certificates come from the sandbox and chain to its authority, sellers
 * are those that registered with it, calls to Amazon go to it, and the policy can be another.
 */
public final class FunctionSet {
  private static final Duration RECONCILE_BUDGET = Duration.ofSeconds(3);

  private final Stores stores;
  private final Ledger ledger;
  private final Sandbox sandbox;
  private final SandboxSellers sellers;
  private final CallsToSandbox amazon;
  private final SigningCertificates certificates;
  private final Policy policy;
  private final InstantSource clock;

  /**
   * @param written told each object after it was written
   */
  public FunctionSet(
      Stores stores,
      Sandbox sandbox,
      Policy policy,
      Consumer<ObjectItem> written,
      InstantSource clock) {
    this.stores = stores;
    this.ledger = new WatchedLedger(new DynamoDbLedger(stores.dynamoDb(), stores.table()), written);
    this.sandbox = sandbox;
    this.sellers = new SandboxSellers(sandbox.control());
    this.amazon = new CallsToSandbox(stores, sandbox.endpoint(), sellers, clock);
    this.certificates =
        new SigningCertificates(
            this::certificate, CertificateTrust.of(sandbox.caCertificate()), clock);
    this.policy = policy;
    this.clock = clock;
  }

  /** Behind {@code POST /notifications}. */
  public LocalFunction<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> ingest() {
    return function(
        "ingest",
        APIGatewayProxyRequestEvent.class,
        Duration.ofSeconds(12),
        registry ->
            new IngestHandler(
                new Ingest(
                    new Gate(
                        new Topics(registry.topics(), Set.of()),
                        certificates,
                        new MessageManagerVerifier()),
                    new SqsNotificationQueue(
                        stores.sqs(), URI.create(stores.queues().notificationsUrl())),
                    FunctionSet::noConfirmation,
                    outcome -> {},
                    clock)));
  }

  /** Behind the queue. */
  public LocalFunction<SQSEvent, SQSBatchResponse> process() {
    return function(
        "process",
        SQSEvent.class,
        Duration.ofSeconds(30),
        registry ->
            new ProcessHandler(
                ledger,
                new DynamoDbOccurrences(stores.dynamoDb(), stores.table()),
                quarantine(),
                amazon.client(registry, Share.PROCESS),
                registry,
                policy,
                clock));
  }

  /** Behind the schedule. */
  public LocalFunction<ScheduledEvent, RunReport> reconcile() {
    return function(
        "reconcile",
        ScheduledEvent.class,
        Duration.ofSeconds(55),
        registry ->
            new ReconcileHandler(
                Assembly.reconciliation(
                    ReconcileStores.of(ledger, stores.dynamoDb(), stores.table()),
                    amazon.client(registry, Share.RECONCILE),
                    amazon.batches(registry),
                    account -> policy,
                    clock,
                    Thread::sleep,
                    RECONCILE_BUDGET),
                new Drain(
                    new SqsDeadLetterQueue(
                        stores.sqs(), URI.create(stores.queues().deadLettersUrl())),
                    quarantine()),
                registry::accounts));
  }

  /** Behind {@code /v1/...}. */
  public LocalFunction<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> query() {
    return function(
        "query",
        APIGatewayProxyRequestEvent.class,
        Duration.ofSeconds(10),
        registry ->
            new QueryHandler(
                ledger, new DynamoDbAccountReports(stores.dynamoDb(), stores.table()), registry));
  }

  /** Behind {@code POST /v1/...}, and the quarantine below it. */
  public LocalFunction<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> register() {
    return function(
        "register",
        APIGatewayProxyRequestEvent.class,
        Duration.ofSeconds(10),
        registry ->
            new RegisterHandler(
                ledger,
                quarantine(),
                new DynamoDbSystemConditions(stores.dynamoDb(), stores.table()),
                new SqsReplayQueue(stores.sqs(), URI.create(stores.queues().notificationsUrl())),
                registry,
                policy,
                clock));
  }

  private <I, O> LocalFunction<I, O> function(
      String name,
      Class<I> event,
      Duration timeout,
      Function<SellerRegistry, RequestHandler<I, O>> wiring) {
    return new LocalFunction<>(
        name, new Rewired<>(sellers::registry, wiring), LambdaWire.of(event), timeout, clock);
  }

  private DynamoDbQuarantine quarantine() {
    return new DynamoDbQuarantine(stores.dynamoDb(), stores.table());
  }

  private byte[] certificate(URI address) throws IOException {
    return sandbox
        .certificates()
        .certificate(address)
        .orElseThrow(() -> new IOException("the sandbox never signed with " + address));
  }

  /** The sandbox's topics deliver without being confirmed, and no request leaves this machine. */
  private static void noConfirmation(URI subscribeUrl) throws IOException {
    throw new IOException("a local run confirms no subscription: " + subscribeUrl);
  }
}
