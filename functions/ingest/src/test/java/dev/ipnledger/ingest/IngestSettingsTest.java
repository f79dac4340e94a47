package dev.ipnledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.settings.SettingException;
import dev.ipnledger.settings.Variables;
import dev.ipnledger.sns.certificate.ChainRule;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IngestSettingsTest {
  private static final String TOPIC = "arn:aws:sns:eu-west-1:291180941288:A3EXAMPLEA1EXAMPLE";

  @Test
  void theDefaultsAreAmazonsAccountsAndAChainWherePossible() {
    IngestSettings settings = IngestSettings.from(new Variables(minimum()));

    assertThat(settings.queueUrl())
        .isEqualTo(URI.create("https://sqs.eu-west-1.amazonaws.com/123456789012/notifications"));
    assertThat(settings.topics().listed()).containsExactly(TOPIC);
    assertThat(settings.topics().amazonAccounts())
        .containsExactlyInAnyOrder("291180941288", "598607868003");
    assertThat(settings.chainRule()).isEqualTo(ChainRule.WHEN_POSSIBLE);
  }

  @Test
  void theAccountsAndTheChainRuleCanBeSet() {
    Map<String, String> variables = minimum();
    variables.put("SNS_ACCOUNTS", "111122223333");
    variables.put("SNS_CERTIFICATE_CHAIN", "required");

    IngestSettings settings = IngestSettings.from(new Variables(variables));

    assertThat(settings.topics().amazonAccounts()).containsExactly("111122223333");
    assertThat(settings.chainRule()).isEqualTo(ChainRule.REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOTIFICATION_QUEUE_URL", "SELLER_REGISTRY"})
  void aFunctionWithoutANeededSettingDoesNotStartAndNamesIt(String name) {
    Map<String, String> variables = minimum();
    variables.remove(name);

    assertThatThrownBy(() -> IngestSettings.from(new Variables(variables)))
        .isInstanceOf(SettingException.class)
        .hasMessageStartingWith(name + " is missing; it must be ");
  }

  @Test
  void anUnknownChainRuleIsNamed() {
    Map<String, String> variables = minimum();
    variables.put("SNS_CERTIFICATE_CHAIN", "never");

    assertThatThrownBy(() -> IngestSettings.from(new Variables(variables)))
        .hasMessage("SNS_CERTIFICATE_CHAIN must be when-possible or required, but it is 'never'.");
  }

  @Test
  void theHandlerOfLambdaRefusesToStartWithoutItsVariables() {
    assertThatThrownBy(IngestHandler::new)
        .isInstanceOf(SettingException.class)
        .hasMessageContaining("NOTIFICATION_QUEUE_URL is missing");
  }

  private static Map<String, String> minimum() {
    Map<String, String> variables = new HashMap<>();
    variables.put(
        "NOTIFICATION_QUEUE_URL", "https://sqs.eu-west-1.amazonaws.com/123456789012/notifications");
    variables.put(
        "SELLER_REGISTRY",
        """
        {"A1EXAMPLE": {"environments": {"live":
          {"topics": ["%s"], "region": "de", "marketplaceId": "A3EXAMPLE"}}}}
        """
            .formatted(TOPIC));
    return variables;
  }
}
