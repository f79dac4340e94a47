package dev.ipnledger.cli.inspect;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.ipnledger.cli.testing.Queued;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.ledger.Occurrences;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryOccurrences;
import dev.ipnledger.ledger.memory.InMemoryQuarantine;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.process.ProcessHandler;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueuedNotification;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The real function behind the queue, with a ledger of its own and nobody to ask. */
final class Pipeline {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  final InMemoryLedger ledger = new InMemoryLedger();
  final Quarantine quarantine = new InMemoryQuarantine(ledger);
  final Occurrences occurrences = new InMemoryOccurrences();
  private final ProcessHandler handler;

  /** A pipeline that serves one seller in both environments. */
  Pipeline(String sellerId, String topicArn) {
    SellerRegistry registry = SellerRegistry.parse(registry(sellerId, topicArn));
    InstantSource clock = InstantSource.fixed(NOW);
    MwsClient mws =
        new MwsClient(
            new SellerAccess(registry, seller -> Optional.empty(), Optional.empty()),
            new InMemoryQuotaGate(),
            Share.PROCESS,
            (address, form) -> {
              throw new IOException("nobody is asked");
            },
            clock);
    handler =
        new ProcessHandler(ledger, occurrences, quarantine, mws, registry, Policy.STANDARD, clock);
  }

  /** Takes the body that SNS posted, as ingest would have sent it. */
  void take(byte[] body) throws EnvelopeException {
    Envelope envelope = Envelope.parse(body);
    QueueFormat format =
        QueueFormat.encode(
            new QueuedNotification(
                body,
                NOW,
                envelope.messageId(),
                envelope.topicArn(),
                envelope.type().wireName(),
                Optional.empty(),
                Optional.empty()));
    SQSEvent event = Queued.event("sqs-1", format);
    var failures = handler.handleRequest(event, context()).getBatchItemFailures();
    if (!failures.isEmpty()) {
      throw new AssertionError("the pipeline did not take the message");
    }
  }

  private static String registry(String sellerId, String topicArn) {
    String settings =
        "{\"topics\":[\"%s\"],\"region\":\"us\",\"marketplaceId\":\"A1\"}".formatted(topicArn);
    return "{\"%s\":{\"environments\":{\"sandbox\":%2$s,\"live\":%2$s}}}"
        .formatted(sellerId, settings);
  }

  private static Context context() {
    return (Context)
        Proxy.newProxyInstance(
            Pipeline.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (proxy, method, arguments) ->
                method.getReturnType() == int.class
                    ? (Object) 512
                    : method.getReturnType() == String.class ? "process" : null);
  }
}
