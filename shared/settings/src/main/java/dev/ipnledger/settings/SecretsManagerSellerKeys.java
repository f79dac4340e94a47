package dev.ipnledger.settings;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/**
 * Keys from one Secrets Manager secret: {@code {sellerId: {accessKeyId, secretKey,
 * mwsAuthToken?}}}. The document is read again after five minutes, so that a rotated key is in use
 * by then. When it cannot be read again, the last good one goes on serving.
 */
public final class SecretsManagerSellerKeys implements SellerKeys {
  private static final Duration MAX_AGE = Duration.ofMinutes(5);

  private final SecretsManagerClient client;
  private final String secretId;
  private final InstantSource clock;
  private @Nullable Map<String, Keys> known;
  private Instant readAgainAt = Instant.MIN;

  /** Reads the secret of that name or ARN, at the first question. */
  public SecretsManagerSellerKeys(
      SecretsManagerClient client, String secretId, InstantSource clock) {
    this.client = requireNonNull(client, "client is null");
    this.secretId = requireNonNull(secretId, "secretId is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  @Override
  public synchronized Optional<Keys> keys(String sellerId) {
    Map<String, Keys> keys = known;
    Instant now = clock.instant();
    if (keys == null || !now.isBefore(readAgainAt)) {
      keys = read(keys);
      known = keys;
      readAgainAt = now.plus(MAX_AGE);
    }
    return Optional.ofNullable(keys.get(sellerId));
  }

  private Map<String, Keys> read(@Nullable Map<String, Keys> lastGood) {
    try {
      return KeysJson.parse(client.getSecretValue(r -> r.secretId(secretId)).secretString());
    } catch (SdkException | IllegalArgumentException e) {
      if (lastGood != null) {
        return lastGood;
      }
      // The SDK's message may quote the request, the parser's names only a path.
      String problem =
          e instanceof SdkException
              ? "cannot be read from Secrets Manager (" + e.getClass().getSimpleName() + ")"
              : "must be {sellerId: {accessKeyId, secretKey, mwsAuthToken?}}, but "
                  + e.getMessage();
      throw new SettingException("Secret " + secretId, problem + ".");
    }
  }
}
