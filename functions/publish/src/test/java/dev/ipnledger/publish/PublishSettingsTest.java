package dev.ipnledger.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.settings.SettingException;
import dev.ipnledger.settings.Variables;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishSettingsTest {
  private static final Map<String, String> GOOD =
      Map.of(
          "CHANGE_TOPIC_ARN", "arn:aws:sns:eu-west-1:123456789012:changes",
          "ALERT_TOPIC_ARN", "arn:aws:sns:eu-west-1:123456789012:alerts",
          "UNPUBLISHED_QUEUE_URL", "https://sqs.eu-west-1.amazonaws.com/123456789012/unpublished");

  @Test
  void allOfThemAreRead() {
    assertThat(PublishSettings.from(new Variables(GOOD)))
        .isEqualTo(
            new PublishSettings(
                "arn:aws:sns:eu-west-1:123456789012:changes",
                "arn:aws:sns:eu-west-1:123456789012:alerts",
                URI.create("https://sqs.eu-west-1.amazonaws.com/123456789012/unpublished")));
  }

  @ParameterizedTest
  @CsvSource({
    "CHANGE_TOPIC_ARN, changes",
    "ALERT_TOPIC_ARN, arn:aws:sqs:eu-west-1:123456789012:alerts",
    "UNPUBLISHED_QUEUE_URL, unpublished"
  })
  void aWrongOneIsNamedWithWhatItIs(String name, String value) {
    Map<String, String> variables = new HashMap<>(GOOD);
    variables.put(name, value);
    assertThatThrownBy(() -> PublishSettings.from(new Variables(variables)))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining(name)
        .hasMessageContaining("it is '" + value + "'");
  }
}
