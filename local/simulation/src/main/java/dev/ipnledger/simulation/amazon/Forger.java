package dev.ipnledger.simulation.amazon;

import dev.ipnledger.simulation.cloud.Counterfeits;
import dev.ipnledger.simulation.defect.Defects;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Writes envelopes that look right. Each meets the real verification: with content swapped under a
 * right signature, a foreign key, a foreign certificate behind an address that looks like Amazon's,
 * from a topic of the forger's own, or signed by Amazon years before, with a certificate that was
 * valid then. It also writes messages of Amazon's that are no business of ours.
 */
public final class Forger implements Counterfeits {
  /** Stands in every forged notification's reference id. */
  public static final String MARK = "forged-";

  private static final String REFERENCE = "(NotificationReferenceId\\\\\":\\s*\\\\\")";

  /** Ends of the host and of what comes before it, each by {@code url.replace(before, after)}. */
  private static final List<List<String>> LOOK_ALIKES =
      List.of(
          List.of(".amazonaws.com/", ".amazonaws.com.example/"),
          List.of("https://sns.", "http://sns."),
          List.of("https://sns.", "https://sns.eu-west-1.amazonaws.com@sns.example."),
          List.of(".amazonaws.com/", ".amazonaws.com:8443/"),
          List.of("https://sns.", "https://xsns."),
          List.of("https://", "https://example/?"));

  private final SplittableRandom random;

  public Forger(long seed) {
    this.random = new SplittableRandom(seed);
  }

  @Override
  public byte[] forged(String body) {
    String changed = body.replaceFirst(REFERENCE, "$1" + MARK);
    String signature = envelope(body).signature();
    return (switch (random.nextInt(6)) {
          case 4 -> changed; // Under the very signature that came with the true content.
          case 0 -> // Swapped content under the signature of the true one.
              changed.replace(signature, SimulatedSigner.rsa(envelope(body), Certificate.only()));
          case 1 -> // The forger's own key behind Amazon's certificate.
              changed.replace(
                  signature, SimulatedSigner.rsa(envelope(changed), Certificate.forgers()));
          case 2 -> signedByItself(changed, signature);
          case 5 -> yearsBefore(changed, signature);
          default -> { // Amazon's own SNS signs for anybody: a topic of the forger's.
            String topic = envelope(changed).topicArn();
            String elsewhere = changed.replace(topic, Defects.forgersTopic(topic));
            yield elsewhere.replace(
                signature, SimulatedSigner.rsa(envelope(elsewhere), Certificate.only()));
          }
        })
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The forger's own certificate, which stands where Amazon's would. */
  private String signedByItself(String changed, String signature) {
    Envelope envelope = envelope(changed);
    List<String> change = LOOK_ALIKES.get(random.nextInt(LOOK_ALIKES.size()));
    String url = envelope.signingCertUrl();
    return changed
        .replace(signature, SimulatedSigner.rsa(envelope, Certificate.forgers()))
        .replace(url, url.replace(change.getFirst(), change.getLast()));
  }

  private static String yearsBefore(String changed, String signature) {
    String then =
        changed
            .replace(envelope(changed).timestamp(), "2011-05-05T05:05:05.005Z")
            .replace(Certificate.FILE, Certificate.OLD_FILE);
    return then.replace(signature, SimulatedSigner.rsa(envelope(then), Certificate.old()));
  }

  @Override
  public byte[] stray(String body) {
    String signature = envelope(body).signature();
    List<Stray> kinds = List.of(Stray.values());
    Stray kind = kinds.get(random.nextInt(kinds.size()));
    String id = new UUID(random.nextLong(), random.nextLong()).toString();
    String stray =
        kind.of(body)
            .replaceFirst(REFERENCE, "$1" + kind.mark())
            .replace(envelope(body).messageId(), id);
    return stray
        .replace(signature, SimulatedSigner.hash(envelope(stray)))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String topic(byte[] body) {
    return envelope(new String(body, StandardCharsets.UTF_8)).topicArn();
  }

  @Override
  public byte[] again(String body) {
    Envelope envelope = envelope(body);
    String id = new UUID(random.nextLong(), random.nextLong()).toString();
    String other = body.replace(envelope.messageId(), id);
    return other
        .replace(envelope.signature(), SimulatedSigner.hash(envelope(other)))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Envelope envelope(String body) {
    try {
      return Envelope.parse(body.getBytes(StandardCharsets.UTF_8));
    } catch (EnvelopeException e) {
      throw new IllegalStateException("the sandbox writes no such envelope: " + body, e);
    }
  }
}
