package dev.ipnledger.sns.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ipnledger.sns.certificate.SnsUrl;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import dev.ipnledger.sns.envelope.TopicArn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Amazon really sent passes every rule short of the signature. */
class RealEnvelopesTest {
  private static final Set<String> ACCOUNTS = Set.of("291180941288", "598607868003");

  @Test
  void noRealEnvelopeIsRefusedForWhatItClaims() throws IOException, EnvelopeException {
    String samples = System.getenv("IPN_LEDGER_SAMPLES");
    assumeTrue(samples != null, "IPN_LEDGER_SAMPLES names no folder with real documents");
    try (Stream<Path> paths = Files.list(Path.of(samples, "ipn"))) {
      List<Path> files = paths.toList();
      assertThat(files).isNotEmpty();
      for (Path file : files) {
        Envelope envelope = Envelope.parse(Files.readAllBytes(file));
        TopicArn topic = TopicArn.parse(envelope.topicArn()).orElseThrow();
        assertThat(ACCOUNTS).as("%s", file).contains(topic.account());
        assertThat(SnsUrl.ofCertificate(envelope.signingCertUrl()))
            .as("%s", file)
            .get()
            .extracting(SnsUrl::region)
            .isEqualTo(topic.region());
      }
    }
  }
}
