package dev.ipnledger.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueRequest;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueResponse;

class SecretsManagerSellerKeysTest {
  private static final String DOCUMENT =
      """
      {"A1": {"accessKeyId": "AKID", "secretKey": "hush"},
       "A2": {"accessKeyId": "AKID2", "secretKey": "hush2", "mwsAuthToken": "amzn.mws.1"}}
      """;

  private final FakeSecret secret = new FakeSecret();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final SellerKeys keys = new SecretsManagerSellerKeys(secret, "the-secret", () -> now);

  @Test
  void readsEachSellersKeys() {
    secret.document = DOCUMENT;

    assertThat(keys.keys("A1")).contains(new Keys("AKID", "hush", Optional.empty()));
    assertThat(keys.keys("A2")).contains(new Keys("AKID2", "hush2", Optional.of("amzn.mws.1")));
    assertThat(keys.keys("A3")).isEmpty();
    assertThat(secret.reads).isEqualTo(1);
  }

  @Test
  void aRotatedKeyIsInUseAfterFiveMinutesAndNotBefore() {
    secret.document = DOCUMENT;
    keys.keys("A1");
    secret.document = DOCUMENT.replace("\"hush\"", "\"new\"");

    now = now.plus(Duration.ofMinutes(5)).minusMillis(1);
    assertThat(keys.keys("A1").orElseThrow().secretKey()).isEqualTo("hush");
    now = now.plusMillis(1);
    assertThat(keys.keys("A1").orElseThrow().secretKey()).isEqualTo("new");
  }

  @Test
  void theLastGoodDocumentServesWhileTheSecretCannotBeRead() {
    secret.document = DOCUMENT;
    keys.keys("A1");
    secret.document = null;

    now = now.plus(Duration.ofMinutes(6));
    assertThat(keys.keys("A1")).isPresent();
    assertThat(secret.reads).isEqualTo(2);
  }

  @Test
  void aSecretThatWasNeverReadIsAnErrorThatNamesIt() {
    assertThatThrownBy(() -> keys.keys("A1"))
        .isInstanceOf(SettingException.class)
        .hasMessage("Secret the-secret cannot be read from Secrets Manager (SdkClientException).");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      quoteCharacter = '`',
      textBlock =
          """
          {"A1": {"accessKeyId": "AKID", "secretKey": 7}}            ~ A1.secretKey must be a text
          {"A1": {"accessKeyId": "AKID"}}                            ~ A1.secretKey is missing
          {"A1": {"accessKeyId": "hush", "secretkey": "hush"}}       ~ A1.secretkey is not known; known here: accessKeyId, secretKey, mwsAuthToken
          {"A1": {"accessKeyId": "hush" "secretKey": "hush"}}        ~ it is not JSON, or has a key twice, at line 1, column 31
          """)
  void aWrongDocumentIsNamedByItsPathWithoutAnyValue(String document, String problem) {
    secret.document = document;

    assertThatThrownBy(() -> keys.keys("A1"))
        .isInstanceOf(SettingException.class)
        .hasMessage(
            "Secret the-secret must be {sellerId: {accessKeyId, secretKey, mwsAuthToken?}}, but "
                + problem
                + ".")
        .hasMessageNotContaining("hush");
  }

  @Test
  void keysHideThemselvesInText() {
    assertThat(new Keys("AKID", "hush", Optional.of("token")).toString())
        .doesNotContain("AKID", "hush", "token");
  }

  private static final class FakeSecret implements SecretsManagerClient {
    private @Nullable String document;
    private int reads;

    @Override
    public GetSecretValueResponse getSecretValue(GetSecretValueRequest request) {
      reads++;
      assertThat(request.secretId()).isEqualTo("the-secret");
      if (document == null) {
        throw SdkClientException.create("no route");
      }
      return GetSecretValueResponse.builder().secretString(document).build();
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }
}
