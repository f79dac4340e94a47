package dev.ipnledger.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.settings.MwsRegion;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.SellerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line that is printed is the line that helps. */
class MissingEntryTest {
  private static final String ARN = "arn:aws:sns:%s:291180941288:%s";

  @ParameterizedTest
  @CsvSource({
    "us-east-1, A3BXB0YN3XH17HA2SELLER, SANDBOX, US, A3BXB0YN3XH17H",
    "us-east-1, AGWSWK15IEJJ7A2PROVIDER, LIVE, US, AGWSWK15IEJJ7",
    "eu-west-1, A3M3RRFO9XDT2GA2SELLER, SANDBOX, UK, A3M3RRFO9XDT2G",
    "eu-west-1, A53RDEWN57UU5A2SELLER, LIVE, DE, A53RDEWN57UU5",
    "eu-west-1, A9UNKNOWNA2SELLER, LIVE, DE, A9UNKNOWN",
    "us-east-1, A9UNKNOWNA2SELLER, LIVE, US, A9UNKNOWN",
    "ap-northeast-1, A9UNKNOWNA2SELLER, LIVE, JP, A9UNKNOWN",
    "us-east-1, A9UNKNOWNA5PROVIDER, LIVE, US, A9UNKNOWNA5PROVIDER"
  })
  void anUnknownSellersEntryMakesARegistryThatKnowsIt(
      String awsRegion,
      String name,
      Environment environment,
      MwsRegion region,
      String marketplace) {
    Account account = new Account("A2SELLER", environment);
    String topic = ARN.formatted(awsRegion, name);
    MissingEntry entry = MissingEntry.of(SellerRegistry.parse("{}"), account, topic);

    assertThat(entry.addTo()).isEqualTo("registry");
    SellerSettings settings =
        SellerRegistry.parse("{" + entry.lineToAdd() + "}").seller(account).orElseThrow();
    assertThat(settings.topics()).containsExactly(topic);
    assertThat(settings.region()).isEqualTo(region);
    assertThat(settings.marketplaceId()).isEqualTo(marketplace);
    assertThat(entry.sentence()).contains(entry.lineToAdd());
  }

  @Test
  void aSellerOfTheOtherEnvironmentNeedsTheEnvironmentAlone() {
    Account live = new Account(Deliveries.SELLER.sellerId(), Environment.LIVE);
    String topic = ARN.formatted("eu-west-1", "A53RDEWN57UU5A1EXAMPLESELLER");
    MissingEntry entry = MissingEntry.of(Deliveries.REGISTRY, live, topic);

    assertThat(entry.addTo()).isEqualTo("registry.A1EXAMPLESELLER.environments");
    String registry = "{\"A1EXAMPLESELLER\": {\"environments\": {" + entry.lineToAdd() + "}}}";
    assertThat(SellerRegistry.parse(registry).knows(live)).isTrue();
  }

  @Test
  void aKnownSellerNeedsTheTopicAlone() {
    String topic = ARN.formatted("eu-west-1", "A1G8446IYHA4MRA1EXAMPLESELLER");
    MissingEntry entry = MissingEntry.of(Deliveries.REGISTRY, Deliveries.SELLER, topic);

    assertThat(entry)
        .isEqualTo(
            new MissingEntry(
                "registry.A1EXAMPLESELLER.environments.sandbox.topics", "\"" + topic + "\""));
  }

  @Test
  void aMessageThatNamesNobodyNeedsItsTopicSomewhere() {
    assertThat(MissingEntry.of("arn:x").lineToAdd()).isEqualTo("\"arn:x\"");
    assertThat(MissingEntry.of(SellerRegistry.parse("{}"), Deliveries.SELLER, "no arn").lineToAdd())
        .contains("\"marketplaceId\":\"\"");
  }
}
