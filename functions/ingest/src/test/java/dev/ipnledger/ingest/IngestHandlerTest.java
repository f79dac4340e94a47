package dev.ipnledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import dev.ipnledger.sns.QueuedNotification;
import dev.ipnledger.sns.certificate.CertificateTrust;
import dev.ipnledger.sns.certificate.ChainRule;
import dev.ipnledger.sns.certificate.Pem;
import dev.ipnledger.sns.certificate.SigningCertificates;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import dev.ipnledger.sns.gate.Gate;
import dev.ipnledger.sns.gate.Topics;
import dev.ipnledger.sns.signature.MessageManagerVerifier;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IngestHandlerTest {
  private static final String TOPIC = "arn:aws:sns:eu-west-1:291180941288:A3EXAMPLEA1EXAMPLE";
  private static final String UNLISTED = "arn:aws:sns:eu-west-1:598607868003:A3EXAMPLEA2OTHER";
  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00.123Z");

  private final List<QueuedNotification> queued = new ArrayList<>();
  private final List<URI> confirmed = new ArrayList<>();
  private final List<String> outcomes = new ArrayList<>();
  private final CapturedLog log = CapturedLog.listening();
  private NotificationQueue queue = queued::add;
  private SubscriptionConfirmer confirmer = confirmed::add;
  private boolean certificateHostIsDown;
  private int fetches;
  private final IngestHandler handler = new IngestHandler(ingest());

  @AfterEach
  void stop() {
    log.stop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"notification", "notification-text"})
  void aSignedNotificationIsInTheQueueWithAllItsBytes(String name)
      throws CertificateException, EnvelopeException {
    APIGatewayProxyRequestEvent event = SampleEvents.event(name);

    assertThat(handle(event).getStatusCode()).isEqualTo(200);

    assertThat(queued).hasSize(1);
    QueuedNotification message = queued.getFirst();
    assertThat(message.body()).isEqualTo(ProxyRequests.body(event));
    assertThat(message.receivedAt()).isEqualTo(NOW);
    assertThat(message.messageId()).isEqualTo(Envelope.parse(message.body()).messageId());
    assertThat(message.topicArn()).isEqualTo(TOPIC);
    assertThat(message.messageType()).isEqualTo("Notification");
    assertThat(message.signingCertificate())
        .contains(Pem.parse(SampleEvents.certificate()).getFirst());
    assertThat(message.quarantineCause()).isEmpty();
    assertThat(outcomes).containsExactly("accepted");
  }

  @Test
  void aBodyInBase64AndTheSameAsTextAreOne() {
    APIGatewayProxyRequestEvent event = SampleEvents.event("notification");
    event.setBody(new String(ProxyRequests.body(event), StandardCharsets.UTF_8));
    event.setIsBase64Encoded(false);

    assertThat(handle(event).getStatusCode()).isEqualTo(200);
    event.setIsBase64Encoded(null);
    assertThat(handle(event).getStatusCode()).isEqualTo(200);
    assertThat(queued.get(0).body()).isEqualTo(queued.get(1).body());
  }

  @Test
  void headersOfSeveralValuesServeWhereSingleOnesAreMissing() {
    APIGatewayProxyRequestEvent event = SampleEvents.event("notification");
    event.setHeaders(null);

    assertThat(handle(event).getStatusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "get,                    405, refused_method",
    "raw-delivery,           403, refused_raw_delivery",
    "changed,                403, refused_signature",
    "foreign-topic,          403, refused_foreign_topic",
    "forged-certificate-url, 403, refused_certificate_url"
  })
  void whatIsNotFromAmazonIsRefusedAndCounted(String name, int status, String outcome) {
    APIGatewayProxyResponseEvent response = handle(SampleEvents.event(name));

    assertThat(response.getStatusCode()).isEqualTo(status);
    assertThat(outcomes).containsExactly(outcome);
    assertThat(queued).isEmpty();
  }

  @Test
  void malformedRequestsGetTheirStatusAndNothingIsFetchedOrLogged() {
    assertThat(handle(posted("text/html", "canary-1")).getStatusCode()).isEqualTo(400);
    assertThat(handle(posted("text/plain", "canary-2")).getStatusCode()).isEqualTo(400);
    assertThat(handle(posted("text/plain", "{\"canary\": 3}")).getStatusCode()).isEqualTo(400);
    assertThat(handle(posted("text/plain", null)).getStatusCode()).isEqualTo(400);
    assertThat(handle(posted("text/plain", "x".repeat((1 << 20) + 1))).getStatusCode())
        .isEqualTo(413);
    assertThat(handle(posted("text/plain", "%%%").withIsBase64Encoded(true)).getStatusCode())
        .isEqualTo(400);
    assertThat(handle(new APIGatewayProxyRequestEvent()).getStatusCode()).isEqualTo(405);

    assertThat(fetches).isZero();
    assertThat(log.everything())
        .hasSize(7)
        .allSatisfy(line -> assertThat(line).doesNotContain("canary"));
  }

  @Test
  void aRefusalTellsItsStatusAndNoCause() {
    APIGatewayProxyResponseEvent response = handle(SampleEvents.event("foreign-topic"));

    assertThat(response.getBody())
        .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403}");
    assertThat(response.getHeaders())
        .containsOnly(Map.entry("Content-Type", "application/problem+json"));
    assertThat(handle(SampleEvents.event("get")).getHeaders()).containsEntry("Allow", "POST");
  }

  @Test
  void aFloodOfForgedCertificateAddressesCausesNoRequest() {
    APIGatewayProxyRequestEvent forgedUrl = SampleEvents.event("forged-certificate-url");
    APIGatewayProxyRequestEvent foreignTopic = SampleEvents.event("foreign-topic");
    for (int i = 0; i < 100; i++) {
      handle(forgedUrl);
      handle(foreignTopic);
    }
    assertThat(outcomes).hasSize(200);
    assertThat(fetches).isZero();
  }

  @Test
  void aMessageOfAnUnlistedTopicOfAmazonsIsKeptAsideAndTheLogSaysWhatToAdd() {
    assertThat(handle(SampleEvents.event("unlisted-topic")).getStatusCode()).isEqualTo(200);

    assertThat(queued).hasSize(1);
    assertThat(queued.getFirst().quarantineCause()).contains("unknown_topic");
    assertThat(outcomes).containsExactly("quarantined_unknown_topic");
    assertThat(log.everything())
        .anySatisfy(line -> assertThat(line).contains("add to a seller's topics: \"" + UNLISTED));
  }

  @Test
  void aSubscriptionOfAListedTopicIsConfirmedByVisitingItsAddress() {
    assertThat(handle(SampleEvents.event("subscription-confirmation")).getStatusCode())
        .isEqualTo(200);

    assertThat(confirmed)
        .containsExactly(
            URI.create(
                "https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&Token=0123abcd"));
    assertThat(queued).isEmpty();
  }

  @Test
  void aConfirmationThatFailsIsAskedForAgain() {
    confirmer =
        _ -> {
          throw new IOException("403");
        };

    assertThat(handle(SampleEvents.event("subscription-confirmation")).getStatusCode())
        .isEqualTo(503);
    assertThat(outcomes).containsExactly("try_again_subscription");
  }

  @Test
  void anUnsubscriptionIsKeptAndVisitsNothing() {
    assertThat(handle(SampleEvents.event("unsubscribe-confirmation")).getStatusCode())
        .isEqualTo(200);

    assertThat(confirmed).isEmpty();
    assertThat(queued).hasSize(1);
    assertThat(queued.getFirst().messageType()).isEqualTo("UnsubscribeConfirmation");
  }

  @Test
  void snsIsToComeAgainWhileTheQueueIsDown() {
    queue =
        _ -> {
          throw new NotQueuedException("down");
        };

    APIGatewayProxyResponseEvent response = handle(SampleEvents.event("notification"));

    assertThat(response.getStatusCode()).isEqualTo(503);
    assertThat(response.getHeaders()).containsEntry("Retry-After", "20");
    assertThat(outcomes).containsExactly("try_again_queue");
  }

  @Test
  void snsIsToComeAgainWhileTheCertificateHostIsDown() {
    certificateHostIsDown = true;

    assertThat(handle(SampleEvents.event("notification")).getStatusCode()).isEqualTo(503);
    assertThat(outcomes).containsExactly("try_again_certificate_unreachable");
    assertThat(queued).isEmpty();
  }

  @Test
  void logLinesOfAVerifiedMessageCarryItsIdsAndNotItsText() {
    handle(SampleEvents.event("notification"));

    assertThat(log.everything())
        .singleElement()
        .asString()
        .contains(
            "outcome=accepted",
            "snsMessageId=5f1f7d6a-0000-4000-8000-000000000001",
            "topicArn=" + TOPIC)
        .doesNotContain("S02-1111111", "NotificationData");
  }

  @Test
  void aHeaderThatNamesAnotherMessageIsNoted() {
    APIGatewayProxyRequestEvent event = SampleEvents.event("notification");
    event.getHeaders().put("x-amz-sns-message-id", "another");

    assertThat(handle(event).getStatusCode()).isEqualTo(200);
    assertThat(log.everything())
        .singleElement()
        .asString()
        .contains("note=the header names another message id");
  }

  private APIGatewayProxyResponseEvent handle(APIGatewayProxyRequestEvent event) {
    return handler.handleRequest(event, null);
  }

  private static APIGatewayProxyRequestEvent posted(String contentType, String body) {
    return new APIGatewayProxyRequestEvent()
        .withHttpMethod("POST")
        .withHeaders(Map.of("content-type", contentType))
        .withBody(body);
  }

  private Ingest ingest() {
    SigningCertificates certificates =
        new SigningCertificates(
            _ -> {
              fetches++;
              if (certificateHostIsDown) {
                throw new IOException("down");
              }
              return SampleEvents.certificate();
            },
            new CertificateTrust(Set.of(), ChainRule.WHEN_POSSIBLE),
            () -> NOW);
    return new Ingest(
        new Gate(
            new Topics(Set.of(TOPIC), Set.of("291180941288", "598607868003")),
            certificates,
            new MessageManagerVerifier()),
        message -> queue.send(message),
        url -> confirmer.confirm(url),
        outcomes::add,
        () -> NOW);
  }
}
