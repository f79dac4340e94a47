package dev.ipnledger.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.ingest.Ingest;
import dev.ipnledger.ingest.IngestHandler;
import dev.ipnledger.ingest.SqsNotificationQueue;
import dev.ipnledger.runtime.front.Front;
import dev.ipnledger.runtime.front.FrontLimits;
import dev.ipnledger.runtime.front.Route;
import dev.ipnledger.runtime.lambda.LambdaWire;
import dev.ipnledger.runtime.lambda.LocalFunction;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueuedNotification;
import dev.ipnledger.sns.certificate.CertificateTrust;
import dev.ipnledger.sns.certificate.Pem;
import dev.ipnledger.sns.certificate.SigningCertificates;
import dev.ipnledger.sns.gate.Gate;
import dev.ipnledger.sns.gate.Topics;
import dev.ipnledger.sns.signature.MessageManagerVerifier;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Ingest against an SNS that is not ours: topics in LocalStack confirm their subscription, sign and
 * deliver over HTTP. The rules are production's but for the certificate's path; LocalStack's key
 * gets a certificate that is named as Amazon's, from an authority that is trusted here.
 */
@Tag("localstack")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LocalStackTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int WAIT_SECONDS = 5;
  private static final String TOPIC_1 = "ipn-version-1";
  private static final String TOPIC_2 = "ipn-version-2";
  private static final String ACCOUNT = "000000000000";

  @TempDir private static Path files;
  private static LocalStack localStack;
  private static SnsClient sns;
  private static SqsClient sqs;
  private static String queueUrl;
  private static Front front;
  private static final Queue<URI> CONFIRMED = new ConcurrentLinkedQueue<>();
  private static final InstantSource CLOCK = InstantSource.system();

  @BeforeAll
  static void start() throws IOException {
    localStack = LocalStack.start(Path.of("../..").toAbsolutePath().normalize(), files);
    sns = localStack.sns();
    sqs = localStack.sqs();
    queueUrl = sqs.createQueue(request -> request.queueName("notifications")).queueUrl();
    front =
        Front.start(
            0,
            List.of(new Route("/notifications", true, ingest())),
            Optional.empty(),
            FrontLimits.STANDARD,
            CLOCK);
    subscribe(TOPIC_1, "1");
    subscribe(TOPIC_2, "2");
  }

  @AfterAll
  static void stop() {
    front.close();
    sns.close();
    sqs.close();
    localStack.close();
  }

  private static LocalFunction<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> ingest()
      throws IOException {
    Reissuing authority = new Reissuing(CLOCK.instant());
    SigningCertificates certificates =
        new SigningCertificates(
            address -> authority.reissued(localStack.fetch(address)),
            CertificateTrust.of(authority.root()),
            CLOCK);
    Gate gate =
        new Gate(
            new Topics(Set.of(arn(TOPIC_1), arn(TOPIC_2)), Set.of()),
            certificates,
            new MessageManagerVerifier(),
            LocalStack.CERTIFICATE_PATH);
    Ingest ingest =
        new Ingest(
            gate,
            new SqsNotificationQueue(sqs, URI.create(queueUrl)),
            address -> {
              localStack.fetch(address);
              CONFIRMED.add(address);
            },
            outcome -> {},
            CLOCK);
    return new LocalFunction<>(
        "ingest",
        new IngestHandler(ingest),
        LambdaWire.of(APIGatewayProxyRequestEvent.class),
        Duration.ofSeconds(12),
        CLOCK);
  }

  private static String arn(String topic) {
    return "arn:aws:sns:" + Emulator.REGION + ":" + ACCOUNT + ":" + topic;
  }

  private static void subscribe(String topic, String signatureVersion) {
    sns.createTopic(
        request -> request.name(topic).attributes(Map.of("SignatureVersion", signatureVersion)));
    sns.subscribe(
        request ->
            request
                .topicArn(arn(topic))
                .protocol("http")
                .endpoint(front.address() + "/notifications"));
  }

  @ParameterizedTest
  @ValueSource(strings = {TOPIC_1, TOPIC_2})
  void aTopicAsksWhetherItMayDeliverAndIngestConfirms(String topic) throws Exception {
    assertThat(confirmation(topic)).asString().contains("Action=ConfirmSubscription", "Token=");
  }

  @ParameterizedTest
  @ValueSource(strings = {TOPIC_1, TOPIC_2})
  void whatAConfirmedTopicSignsIsInTheQueueAsItWas(String topic) throws Exception {
    confirmation(topic);
    String text = "{\"NotificationReferenceId\": \"" + topic + "\", \"Umlaut\": \"\u00e4\"}";

    String messageId =
        sns.publish(request -> request.topicArn(arn(topic)).message(text)).messageId();

    QueuedNotification queued = queued(messageId);
    JsonNode envelope = JSON.readTree(queued.body());
    assertThat(envelope.path("Message").asText()).isEqualTo(text);
    assertThat(envelope.path("SignatureVersion").asText()).isEqualTo(topic.substring(12));
    assertThat(queued.topicArn()).isEqualTo(arn(topic));
    assertThat(queued.quarantineCause()).isEmpty();
    assertThat(queued.signingCertificate())
        .map(X509Certificate::getPublicKey)
        .contains(keyServedAt(envelope.path("SigningCertURL")));
    assertThat(delivered(envelope)).isEqualTo(200);
    assertThat(delivered(altered(envelope))).isEqualTo(403);
  }

  private static PublicKey keyServedAt(JsonNode address) throws Exception {
    return Pem.parse(localStack.fetch(URI.create(address.asText()))).getFirst().getPublicKey();
  }

  private static JsonNode altered(JsonNode envelope) {
    return ((ObjectNode) envelope.deepCopy())
        .put("Message", envelope.path("Message").asText() + " ");
  }

  /** Delivers it once more by hand; the status of the answer. */
  private static int delivered(JsonNode envelope) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(front.address().resolve("/notifications"))
              .header("Content-Type", "text/plain; charset=UTF-8")
              .header("x-amz-sns-message-type", envelope.path("Type").asText())
              .header("x-amz-sns-message-id", envelope.path("MessageId").asText())
              .header("x-amz-sns-topic-arn", envelope.path("TopicArn").asText())
              .POST(BodyPublishers.ofString(envelope.toString(), UTF_8))
              .build();
      return http.send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  /** What ingest visited so that the topic delivers. */
  private static URI confirmation(String topic) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> CONFIRMED.stream().filter(uri -> uri.getQuery().contains(topic)).findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private static QueuedNotification queued(String messageId) {
    return await()
        .atMost(PATIENCE)
        .until(() -> received(messageId), Optional::isPresent)
        .orElseThrow();
  }

  private static Optional<QueuedNotification> received(String messageId) throws Exception {
    for (Message message :
        sqs.receiveMessage(
                request ->
                    request
                        .queueUrl(queueUrl)
                        .waitTimeSeconds(WAIT_SECONDS)
                        .messageAttributeNames("All"))
            .messages()) {
      QueuedNotification notification = decoded(message);
      if (notification.messageId().equals(messageId)) {
        return Optional.of(notification);
      }
    }
    return Optional.empty();
  }

  private static QueuedNotification decoded(Message message) throws Exception {
    return new QueueFormat(
            message.body(),
            message.messageAttributes().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, attribute -> attribute.getValue().stringValue())))
        .decode();
  }
}
