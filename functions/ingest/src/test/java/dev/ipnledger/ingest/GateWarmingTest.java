package dev.ipnledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.lambda.Meter;
import dev.ipnledger.lambda.Metric;
import dev.ipnledger.sns.certificate.CertificateTrust;
import dev.ipnledger.sns.certificate.ChainRule;
import dev.ipnledger.sns.certificate.SigningCertificates;
import dev.ipnledger.sns.gate.Gate;
import dev.ipnledger.sns.gate.Topics;
import dev.ipnledger.sns.signature.MessageManagerVerifier;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GateWarmingTest {
  @Test
  void warmingEndsAtTheForeignTopicBeforeAnythingIsFetched() {
    List<Object> fetched = new ArrayList<>();
    SigningCertificates certificates =
        new SigningCertificates(
            url -> {
              fetched.add(url);
              throw new AssertionError("no connection before the snapshot");
            },
            CertificateTrust.ofJavaRuntime(ChainRule.WHEN_POSSIBLE),
            InstantSource.system());
    Gate gate =
        new Gate(new Topics(Set.of(), Set.of()), certificates, new MessageManagerVerifier());

    assertThat(new GateWarming(gate).verdict().outcome()).isEqualTo("refused_foreign_topic");
    assertThat(fetched).isEmpty();
  }

  @Test
  void requestsAreCountedByWhatSnsWasTold() {
    List<String> counted = new ArrayList<>();
    MetricsOutcomeCounter counter =
        new MetricsOutcomeCounter(
            new Meter() {
              @Override
              public void add(Metric metric, double value) {
                counted.add(metric.metricName());
              }

              @Override
              public void flush() {}
            });

    List.of(
            "accepted",
            "refused_method",
            "refused_signature",
            "refused_certificate_chain",
            "try_again_queue")
        .forEach(counter::count);

    assertThat(counted)
        .containsExactly(
            "Taken", "Refused", "Refused", "SignatureFailures", "Refused", "SignatureFailures");
  }
}
