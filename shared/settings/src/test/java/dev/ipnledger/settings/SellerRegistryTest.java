package dev.ipnledger.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SellerRegistryTest {
  private static final String TOPIC = "arn:aws:sns:eu-west-1:291180941288:A3EXAMPLEA1EXAMPLE";
  private static final Account LIVE = new Account("A1EXAMPLE", Environment.LIVE);
  private static final Account SANDBOX = new Account("A1EXAMPLE", Environment.SANDBOX);

  @Test
  void readsEveryField() {
    SellerRegistry registry =
        SellerRegistry.parse(
            """
            {"A1EXAMPLE": {"environments": {
              "live": {"topics": ["%s"], "region": "de", "marketplaceId": "A3EXAMPLE",
                       "closeIdleAfterDays": 60, "zone": "Europe/Berlin"},
              "sandbox": {"topics": ["%s-test"], "region": "jp", "marketplaceId": "136311"}}}}
            """
                .formatted(TOPIC, TOPIC));

    SellerSettings live = registry.seller(LIVE).orElseThrow();
    assertThat(live.topics()).containsExactly(TOPIC);
    assertThat(live.region()).isEqualTo(MwsRegion.DE);
    assertThat(live.marketplaceId()).isEqualTo("A3EXAMPLE");
    assertThat(live.closeIdleAfterDays()).hasValue(60);
    assertThat(live.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(registry.accounts()).containsExactlyInAnyOrder(LIVE, SANDBOX);
    assertThat(registry.topics()).containsExactlyInAnyOrder(TOPIC, TOPIC + "-test");
    assertThat(registry.knows(SANDBOX)).isTrue();
    assertThat(registry.knows(new Account("A2OTHER", Environment.LIVE))).isFalse();
    assertThat(registry.seller(new Account("A2OTHER", Environment.LIVE))).isEmpty();
  }

  @Test
  void idleOrdersAreNeverClosedAndDaysAreUtcUnlessTheRegistrySaysOtherwise() {
    SellerSettings seller = SellerRegistry.parse(registryWith("")).seller(LIVE).orElseThrow();

    assertThat(seller.closeIdleAfterDays()).isEmpty();
    assertThat(seller.zone()).isEqualTo(ZoneOffset.UTC);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      quoteCharacter = '`',
      textBlock =
          """
          , "zone": "Mars/Base"         ~ A1EXAMPLE.environments.live.zone must be a time zone such as Europe/Berlin
          , "closeIdleAfterDays": 0     ~ A1EXAMPLE.environments.live.closeIdleAfterDays must be a positive whole number
          , "closeIdleAfterDays": "60"  ~ A1EXAMPLE.environments.live.closeIdleAfterDays must be a positive whole number
          , "closeIdleAfterDays": 1.5   ~ A1EXAMPLE.environments.live.closeIdleAfterDays must be a positive whole number
          , "topic": []                 ~ A1EXAMPLE.environments.live.topic is not known; known here: topics, region, marketplaceId, closeIdleAfterDays, zone
          """)
  void aWrongOptionalFieldIsNamedByItsPath(String more, String problem) {
    assertThatThrownBy(() -> SellerRegistry.parse(registryWith(more)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      quoteCharacter = '`',
      textBlock =
          """
          []                                                        ~ it must be an object
          {"A1":                                                    ~ it is not JSON, or has a key twice, at line 1, column 7
          {"A1": {"environments": {}}, "A1": {}}                    ~ it is not JSON, or has a key twice, at line 1, column 34
          {} {}                                                     ~ it is not JSON, or has a key twice, at line 1, column 4
          {"A1#": {}}                                               ~ A1# is not named by a seller id
          {"A1": {"enviroments": {}}}                               ~ A1.enviroments is not known; known here: environments
          {"A1": {}}                                                ~ A1.environments is missing
          {"A1": {"environments": {"Live": {}}}}                    ~ A1.environments.Live must be named live or sandbox
          {"A1": {"environments": {"prod": {}}}}                    ~ A1.environments.prod must be named live or sandbox
          {"A1": {"environments": {"live": {}}}}                    ~ A1.environments.live.topics is missing
          {"A1": {"environments": {"live": {"topics": "a"}}}}       ~ A1.environments.live.topics must be a list
          {"A1": {"environments": {"live": {"topics": []}}}}        ~ A1.environments.live.topics must list at least one topic
          {"A1": {"environments": {"live": {"topics": ["a"]}}}}     ~ A1.environments.live.topics[0] must be the ARN of an SNS topic (arn:aws:sns:region:account:name)
          {"A1": {"environments": {"live": {"topics": ["arn:aws:sns:eu-west-1:291180941288:T"]}}}} ~ A1.environments.live.region is missing
          {"A1": {"environments": {"live": {"topics": ["arn:aws:sns:eu-west-1:291180941288:T"], "region": "fr"}}}} ~ A1.environments.live.region must be one of uk, de, us, jp
          {"A1": {"environments": {"live": {"topics": ["arn:aws:sns:eu-west-1:291180941288:T"], "region": "uk"}}}} ~ A1.environments.live.marketplaceId is missing
          {"A1": {"environments": {"live": {"topics": ["arn:aws:sns:eu-west-1:291180941288:T"], "region": "uk", "marketplaceId": 7}}}} ~ A1.environments.live.marketplaceId must be a text
          {"A1": {"environments": {"live": {"topics": ["arn:aws:sns:eu-west-1:291180941288:T"], "region": "uk", "marketplaceId": "a b"}}}} ~ A1.environments.live.marketplaceId must be a marketplace id
          """)
  void aWrongRegistryIsNamedByItsPath(String json, String problem) {
    assertThatThrownBy(() -> SellerRegistry.parse(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(problem);
  }

  @ParameterizedTest
  @CsvSource({
    "uk, https://mws-eu.amazonservices.com",
    "de, https://mws-eu.amazonservices.com",
    "us, https://mws.amazonservices.com",
    "jp, https://mws.amazonservices.jp"
  })
  void eachRegionHasItsEndpoint(String slug, URI endpoint) {
    MwsRegion region = MwsRegion.parse(slug).orElseThrow();

    assertThat(region.slug()).isEqualTo(slug);
    assertThat(region.endpoint()).isEqualTo(endpoint);
  }

  private static String registryWith(String more) {
    return """
        {"A1EXAMPLE": {"environments": {"live":
          {"topics": ["%s"], "region": "uk", "marketplaceId": "A3EXAMPLE"%s}}}}
        """
        .formatted(TOPIC, more);
  }
}
