package dev.ipnledger.mws.request;

import static dev.ipnledger.domain.quota.Section.OFF_AMAZON_PAYMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.quota.Section;
import dev.ipnledger.settings.MwsRegion;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {
  @ParameterizedTest
  @CsvSource({
    "UK, SANDBOX, https://mws-eu.amazonservices.com/OffAmazonPayments_Sandbox/2013-01-01, GBP, EU_GBP",
    "DE, LIVE, https://mws-eu.amazonservices.com/OffAmazonPayments/2013-01-01, EUR, EU_EUR",
    "US, SANDBOX, https://mws.amazonservices.com/OffAmazonPayments_Sandbox/2013-01-01, USD, NA_USD",
    "JP, LIVE, https://mws.amazonservices.jp/OffAmazonPayments/2013-01-01, JPY, FE_JPY"
  })
  void everyRegionHasItsServerAndEveryEnvironmentItsPath(
      MwsRegion region,
      Environment environment,
      URI address,
      String currency,
      String paymentDomain) {
    assertThat(Endpoint.of(region.endpoint(), OFF_AMAZON_PAYMENTS, environment).address())
        .isEqualTo(address);
    assertThat(region.currency()).isEqualTo(currency);
    assertThat(region.paymentDomain()).isEqualTo(paymentDomain);
  }

  @ParameterizedTest
  @CsvSource({
    "https://MWS.amazonservices.com, mws.amazonservices.com",
    "https://mws.amazonservices.com:443, mws.amazonservices.com",
    "http://localhost:80, localhost",
    "http://localhost:443, localhost:443",
    "http://localhost:8787, localhost:8787",
    "http://[::1]:8787, [::1]:8787"
  })
  void theHostIsSignedAsTheHeaderWillHaveIt(URI server, String host) {
    assertThat(Endpoint.of(server, OFF_AMAZON_PAYMENTS, Environment.LIVE).host()).isEqualTo(host);
  }

  @ParameterizedTest
  @CsvSource({"FEEDS, /Feeds/2009-01-01", "REPORTS, /Reports/2009-01-01"})
  void filesHaveOneAddressForBothEnvironments(Section section, String path) {
    for (Environment environment : Environment.values()) {
      assertThat(Endpoint.of(MwsRegion.JP.endpoint(), section, environment).address())
          .isEqualTo(URI.create("https://mws.amazonservices.jp" + path));
    }
  }

  @Test
  void anEndpointHasAServer() {
    assertThatThrownBy(() -> new Endpoint(URI.create("/path")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
