package dev.ipnledger.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {
  private static final Map<String, Setting<?>> SETTINGS =
      Stream.<Setting<?>>of(
              SharedSettings.NOTIFICATION_QUEUE_URL,
              SharedSettings.LEDGER_TABLE,
              SharedSettings.SELLER_REGISTRY,
              SharedSettings.SELLER_SECRET_ID,
              SharedSettings.MWS_ENDPOINT,
              SharedSettings.SNS_ACCOUNTS)
          .collect(Collectors.toMap(Setting::name, Function.identity()));

  @Test
  void readsEachSharedSetting() {
    Variables variables =
        new Variables(
            Map.of(
                "NOTIFICATION_QUEUE_URL", " https://sqs.eu-west-1.amazonaws.com/123456789012/q ",
                "LEDGER_TABLE", "ledger",
                "SELLER_REGISTRY", "{}",
                "SELLER_SECRET_ID", "ipn-ledger/keys",
                "MWS_ENDPOINT", "http://localhost:8788",
                "SNS_ACCOUNTS", "111122223333, 444455556666"));

    assertThat(variables.required(SharedSettings.NOTIFICATION_QUEUE_URL))
        .isEqualTo(URI.create("https://sqs.eu-west-1.amazonaws.com/123456789012/q"));
    assertThat(variables.required(SharedSettings.LEDGER_TABLE)).isEqualTo("ledger");
    assertThat(variables.required(SharedSettings.SELLER_REGISTRY).accounts()).isEmpty();
    assertThat(variables.required(SharedSettings.SELLER_SECRET_ID)).isEqualTo("ipn-ledger/keys");
    assertThat(variables.optional(SharedSettings.MWS_ENDPOINT))
        .contains(URI.create("http://localhost:8788"));
    assertThat(variables.optional(SharedSettings.SNS_ACCOUNTS).orElseThrow())
        .containsExactlyInAnyOrder("111122223333", "444455556666");
  }

  @Test
  void theAccountsWithoutASettingAreThoseSeenInRealNotifications() {
    assertThat(SharedSettings.AMAZON_SNS_ACCOUNTS)
        .containsExactlyInAnyOrder("291180941288", "598607868003");
  }

  @Test
  void aBlankVariableIsAMissingOne() {
    Variables variables = new Variables(Map.of("MWS_ENDPOINT", " ", "LEDGER_TABLE", ""));

    assertThat(variables.optional(SharedSettings.MWS_ENDPOINT)).isEmpty();
    assertThatThrownBy(() -> variables.required(SharedSettings.LEDGER_TABLE))
        .isInstanceOf(SettingException.class)
        .hasMessage("LEDGER_TABLE is missing; it must be the name of a DynamoDB table.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      textBlock =
          """
          NOTIFICATION_QUEUE_URL ~ queue             ~ must be the http(s) URL of an SQS queue, but it is 'queue'.
          NOTIFICATION_QUEUE_URL ~ ftp://a/b         ~ must be the http(s) URL of an SQS queue, but it is 'ftp://a/b'.
          LEDGER_TABLE           ~ a b               ~ must be the name of a DynamoDB table, but it is 'a b'.
          SELLER_SECRET_ID       ~ a b               ~ must be the name or ARN of a Secrets Manager secret, but it is 'a b'.
          MWS_ENDPOINT           ~ https://host/path ~ must be http(s)://host[:port] without a path, but it is 'https://host/path'.
          MWS_ENDPOINT           ~ https://host?a=b  ~ must be http(s)://host[:port] without a path, but it is 'https://host?a=b'.
          MWS_ENDPOINT           ~ https://me@host   ~ must be http(s)://host[:port] without a path, but it is 'https://me@host'.
          SNS_ACCOUNTS           ~ 111122223333,12   ~ must be AWS account numbers of 12 digits, separated by commas, but it is '12'.
          SELLER_REGISTRY        ~ []                ~ must be the seller registry as JSON ({sellerId: {environments: {sandbox|live: {topics, region, marketplaceId}}}}), but it must be an object.
          """,
      quoteCharacter = '`')
  void aMalformedVariableIsNamedWithItsShape(String name, String value, String problem) {
    Setting<?> setting = SETTINGS.get(name);

    assertThatThrownBy(() -> new Variables(Map.of(name, value)).optional(setting))
        .isInstanceOf(SettingException.class)
        .hasMessage(name + " " + problem);
  }
}
