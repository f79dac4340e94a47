package dev.ipnledger.simulation.amazon;

import dev.ipnledger.simulation.cloud.Counterfeits;
import dev.ipnledger.simulation.defect.Defects;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.UUID;

/** Writes envelopes that look right: with a foreign key, a foreign topic, or swapped content. */
public final class Forger implements Counterfeits {
  /** Stands in every forged notification's reference id. */
  public static final String MARK = "forged-";

  private final KeyedHash amazon;
  private final KeyedHash own = new KeyedHash("the forger's", Certificate.FILE);
  private final SplittableRandom random;

  public Forger(KeyedHash amazon, long seed) {
    this.amazon = amazon;
    this.random = new SplittableRandom(seed);
  }

  @Override
  public byte[] forged(String body) {
    String changed = body.replaceFirst("(NotificationReferenceId\\\\\":\\s*\\\\\")", "$1" + MARK);
    Envelope envelope = envelope(changed);
    return (switch (random.nextInt(3)) {
          // Swapped content under the signature of the true one.
          case 0 -> changed;
          // The forger's own key behind Amazon's certificate.
          case 1 -> changed.replace(envelope.signature(), own.sign(envelope, envelope.messageId()));
          // Amazon's own SNS signs for anybody: a topic of the forger's.
          default -> {
            String elsewhere =
                changed.replace(envelope.topicArn(), Defects.forgersTopic(envelope.topicArn()));
            Envelope foreign = envelope(elsewhere);
            yield elsewhere.replace(foreign.signature(), amazon.sign(foreign, foreign.messageId()));
          }
        })
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
    return body.replace(envelope.messageId(), id)
        .replace(envelope.signature(), amazon.sign(envelope, id))
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
