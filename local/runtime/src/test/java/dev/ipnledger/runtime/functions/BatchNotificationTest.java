package dev.ipnledger.runtime.functions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.MessageAttribute;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.ingest.Ingest;
import dev.ipnledger.lambda.Meter;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedState;
import dev.ipnledger.ledger.memory.InMemoryQuarantine;
import dev.ipnledger.process.Assembly;
import dev.ipnledger.process.Batch;
import dev.ipnledger.reconcile.Reconciliation;
import dev.ipnledger.sandbox.notify.Carrier;
import dev.ipnledger.sandbox.notify.SignedMessage;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.certificate.CertificateTrust;
import dev.ipnledger.sns.certificate.SigningCertificates;
import dev.ipnledger.sns.gate.Gate;
import dev.ipnledger.sns.gate.GateRequest;
import dev.ipnledger.sns.gate.Topics;
import dev.ipnledger.sns.signature.MessageManagerVerifier;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The notification of a batch on its whole way: signed by the sandbox, through the door, the queue
 * and process to the feed that reconcile made, whose report is then fetched without being looked
 * for.
 */
class BatchNotificationTest {
  private static final int ORDERS = 3;

  /** The captures of three orders are more. */
  private static final int THRESHOLD = 20;

  /** Long enough for the batch, and shorter than anybody waits before asking about a feed. */
  private static final Duration BATCH_WORKED = Duration.ofMinutes(5);

  private final List<SignedMessage> published = new ArrayList<>();
  private final List<SQSMessage> queued = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void theFeedReadsTheReportThatItsNotificationNames() throws IOException {
    Carrier carrier =
        (endpoint, message) -> {
          published.add(message);
          return new Carrier.Answer(200, "");
        };
    try (BackloggedShop shop = new BackloggedShop(folder, Optional.of(carrier))) {
      List<ObjectRef> captures = shop.captures(ORDERS);
      published.clear();
      Reconciliation reconciliation = shop.reconciliation(THRESHOLD);
      reconciliation.run(List.of(BackloggedShop.SELLER));
      Feed feed = shop.feeds.open(BackloggedShop.SELLER).getFirst();
      assertThat(feed.state()).isEqualTo(FeedState.SUBMITTED);

      shop.sandbox.control().advance(BATCH_WORKED);
      SignedMessage batch =
          published.stream()
              .filter(message -> message.body().contains(String.valueOf(feed.submissionId())))
              .findFirst()
              .orElseThrow();
      assertThat(door(shop).take(request(batch)).status()).isEqualTo(200);
      assertThat(process(shop).take(queued)).isEmpty();
      reconciliation.run(List.of(BackloggedShop.SELLER));

      assertThat(shop.isReconciled()).isTrue();
      assertThat(shop.calls)
          .containsOnlyOnce("SubmitFeed", "GetReport")
          .doesNotContain("GetFeedSubmissionList", "GetReportList", "GetCaptureDetails");
      shop.assertConfirmed(captures);
    }
  }

  private Ingest door(BackloggedShop shop) {
    return new Ingest(
        new Gate(
            new Topics(shop.sellers.registry().topics(), Set.of()),
            new SigningCertificates(
                address -> certificate(shop, address),
                CertificateTrust.of(shop.sandbox.caCertificate()),
                shop.clock),
            new MessageManagerVerifier()),
        notification -> queued.add(sqs(QueueFormat.encode(notification))),
        url -> {
          throw new IOException("nothing is to be confirmed: " + url);
        },
        outcome -> {},
        shop.clock);
  }

  private static byte[] certificate(BackloggedShop shop, URI address) throws IOException {
    return shop.sandbox
        .certificates()
        .certificate(address)
        .orElseThrow(() -> new IOException("the sandbox never signed with " + address));
  }

  private static Batch process(BackloggedShop shop) {
    return Assembly.batch(
        shop.ledger,
        shop.occurrences,
        new InMemoryQuarantine(shop.ledger),
        shop.calls(Share.PROCESS),
        shop.sellers.registry(),
        Policy.STANDARD,
        Meter.NONE,
        shop.clock,
        Executors::newVirtualThreadPerTaskExecutor);
  }

  private static GateRequest request(SignedMessage message) {
    return new GateRequest("POST", message.headers(), message.body().getBytes(UTF_8));
  }

  private static SQSMessage sqs(QueueFormat format) {
    SQSMessage message = new SQSMessage();
    message.setMessageId("sqs-1");
    message.setBody(format.body());
    Map<String, MessageAttribute> attributes = new HashMap<>();
    format
        .attributes()
        .forEach(
            (name, value) -> {
              MessageAttribute attribute = new MessageAttribute();
              attribute.setDataType("String");
              attribute.setStringValue(value);
              attributes.put(name, attribute);
            });
    message.setMessageAttributes(attributes);
    return message;
  }
}
