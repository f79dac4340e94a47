package dev.ipnledger.sns.signature;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.TopicArn;
import java.security.cert.X509Certificate;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.messagemanager.sns.SnsMessageManager;
import software.amazon.awssdk.regions.Region;

/**
 * Verifies live traffic with the AWS SDK's message manager, which also holds the certificate
 * against the name that AWS publishes for the region and against the system's clock.
 *
 * <p>A manager serves one region and never forgets a key. So there is one for each certificate and
 * region, and it is handed that certificate when it asks for it: it makes no request of its own,
 * and the key it used is known.
 */
public final class MessageManagerVerifier implements SignatureVerifier {
  private static final int MAX_MANAGERS = 32;

  private final Cache<Signer, SnsMessageManager> managers =
      Caffeine.newBuilder().maximumSize(MAX_MANAGERS).build();

  private record Signer(X509Certificate leaf, String region) {}

  @Override
  public boolean verify(Envelope envelope, X509Certificate leaf) {
    Optional<TopicArn> topic = TopicArn.parse(envelope.topicArn());
    if (topic.isEmpty() || SignatureVersion.parse(envelope.signatureVersion()).isEmpty()) {
      return false;
    }
    Signer signer = new Signer(leaf, topic.get().region());
    try {
      managers.get(signer, MessageManagerVerifier::manager).parseMessage(envelope.json());
      return true;
    } catch (SdkException e) {
      // Also when AWS has no such region, or expects another name in its certificates.
      return false;
    }
  }

  private static SnsMessageManager manager(Signer signer) {
    return SnsMessageManager.builder()
        .region(Region.of(signer.region))
        .httpClient(new HandedCertificate(signer.leaf))
        .build();
  }
}
