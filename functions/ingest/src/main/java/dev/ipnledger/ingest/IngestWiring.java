package dev.ipnledger.ingest;

import dev.ipnledger.lambda.MeterWiring;
import dev.ipnledger.lambda.SnapStart;
import dev.ipnledger.sns.certificate.BoundedHttpsGet;
import dev.ipnledger.sns.certificate.CertificateTrust;
import dev.ipnledger.sns.certificate.SigningCertificates;
import dev.ipnledger.sns.gate.Gate;
import dev.ipnledger.sns.signature.MessageManagerVerifier;
import java.time.Duration;
import java.time.InstantSource;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** What ingest is made of in production. */
final class IngestWiring {
  // A certificate takes 4 s at most. With these, SNS has its answer within the 15 s it waits.
  private static final Duration SQS_CONNECT_TIMEOUT = Duration.ofSeconds(1);
  private static final Duration SQS_ATTEMPT_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration SQS_CALL_TIMEOUT = Duration.ofSeconds(6);

  private IngestWiring() {}

  static Ingest ingest(IngestSettings settings) {
    InstantSource clock = InstantSource.system();
    BoundedHttpsGet https = new BoundedHttpsGet();
    SigningCertificates certificates =
        new SigningCertificates(https, CertificateTrust.ofJavaRuntime(settings.chainRule()), clock);
    Gate gate = new Gate(settings.topics(), certificates, new MessageManagerVerifier());
    SnapStart.warmBy(new GateWarming(gate));
    return new Ingest(
        gate,
        new SqsNotificationQueue(sqs(), settings.queueUrl()),
        https::fetch,
        new MetricsOutcomeCounter(MeterWiring.meter("ingest")),
        clock);
  }

  private static SqsClient sqs() {
    return SqsClient.builder()
        .httpClientBuilder(
            UrlConnectionHttpClient.builder()
                .connectionTimeout(SQS_CONNECT_TIMEOUT)
                .socketTimeout(SQS_ATTEMPT_TIMEOUT))
        .overrideConfiguration(
            limits ->
                limits.apiCallAttemptTimeout(SQS_ATTEMPT_TIMEOUT).apiCallTimeout(SQS_CALL_TIMEOUT))
        .build();
  }
}
