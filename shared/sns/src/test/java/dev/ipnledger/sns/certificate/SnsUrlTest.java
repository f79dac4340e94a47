package dev.ipnledger.sns.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnsUrlTest {
  private static final String FILE =
      "/SimpleNotificationService-bb750dd426d95ee9390147a5624348ee.pem";

  @ParameterizedTest
  @CsvSource({
    "https://sns.us-east-1.amazonaws.com, us-east-1",
    "https://sns.us-east-1.amazonaws.com.cn, us-east-1",
    "https://sns.eu-west-1.amazonaws.com, eu-west-1",
    "https://sns.cn-north-1.amazonaws.com.cn, cn-north-1"
  })
  void aCertificateOfSnsIsTakenWithItsRegion(String host, String region) {
    assertThat(SnsUrl.ofCertificate(host + FILE))
        .get()
        .extracting(SnsUrl::region)
        .isEqualTo(region);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://sns.us-east-1.amazonaws.com",
        "HTTPS://sns.us-east-1.amazonaws.com.evil.example",
        "ftp://sns.us-east-1.amazonaws.com",
        "//sns.us-east-1.amazonaws.com",
        "",
        "https://",
        "https://sns.us-east-1.fakecert.com",
        "https://sni.us-east-1.amazonaws.com",
        "https://sns.us.amazonaws.com",
        "https://sns.us-east-1.amazonaws.com.com",
        "https://sns.us-east-1.amazonaws.com.evil",
        "https://sns.us-east-1.amazonaws.com.cn.evil",
        "https://evil.sns.us-east-1.amazonaws.com",
        "https://snsxus-east-1.amazonaws.com",
        "https://sns.us-east-1xamazonaws.com",
        "https://sns.us-east-1.amazonaws.com.",
        "https://sns.us.east.1.amazonaws.com",
        "https://user@sns.us-east-1.amazonaws.com",
        "https://user:secret@sns.us-east-1.amazonaws.com",
        "https://sns.us-east-1.amazonaws.com@evil.example",
        "https://sns.us-east-1.amazonaws.com:443",
        "https://sns.us-east-1.amazonaws.com:8443",
        "https://sns.us-east-1.amazonaws.com:",
        "https://SNS.us-east-1.amazonaws.com",
        "https://sns.US-EAST-1.amazonaws.com",
        "https://sns.us-east-1.AMAZONAWS.com",
        "https://sns.us%2Deast-1.amazonaws.com",
        "https://sns.us-east-1.amaz\u00f6naws.com",
        "https://sns.us-east-1.amazonaws\uff0ecom",
        "https://xn--sns-0ra.us-east-1.amazonaws.com",
        "https://[::1]",
        "https://[::ffff:10.0.0.1]",
        "https://127.0.0.1",
        "https://evil.example/sns.us-east-1.amazonaws.com",
        "https://evil.example#sns.us-east-1.amazonaws.com",
        "https://evil.example\\sns.us-east-1.amazonaws.com",
      })
  void anotherHostIsRefused(String host) {
    assertThat(SnsUrl.ofCertificate(host + FILE)).isEmpty();
    assertThat(SnsUrl.ofHost(host + FILE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/SimpleNotificationService-bb750dd426d95ee9390147a5624348ee.exe",
        "/SimpleNotificationService-bb750dd426d95ee9390147a5624348ee.pem/",
        "/SimpleNotificationService-bb750dd426d95ee9390147a5624348ee.pem?x=.pem",
        "/SimpleNotificationService-bb750dd426d95ee9390147a5624348ee.pem?",
        "/SimpleNotificationService-bb750dd426d95ee9390147a5624348ee.pem#x.pem",
        "/SimpleNotificationService-bb750dd426d95ee9390147a5624348ee.pem#",
        "/SimpleNotificationService-bb750dd426d95ee9390147a5624348ee.pem;x",
        "/SimpleNotificationService-BB750DD426D95EE9390147A5624348EE.pem",
        "/SimpleNotificationService-bb750dd426d95ee9390147a5624348e.pem",
        "/SimpleNotificationService-bb750dd426d95ee9390147a5624348ee0.pem",
        "/SimpleNotificationService%2Dbb750dd426d95ee9390147a5624348ee.pem",
        "/SimpleNotificationService-bb750dd426d95ee9390147a5624348ee%2Epem",
        "/SimpleNotificationService-bb750dd426d95ee9390147a5624348ee.pem%00",
        "/SimpleNotificationService-bb750dd426d95ee9390147a5624348ee.pem\n",
        "//SimpleNotificationService-bb750dd426d95ee9390147a5624348ee.pem",
        "/../SimpleNotificationService-bb750dd426d95ee9390147a5624348ee.pem",
        "/a/../SimpleNotificationService-bb750dd426d95ee9390147a5624348ee.pem",
        "/./SimpleNotificationService-bb750dd426d95ee9390147a5624348ee.pem",
        "/bucket/SimpleNotificationService-bb750dd426d95ee9390147a5624348ee.pem",
        "/?x=.pem",
        "/large.file?file=ddos.pem",
      })
  void anotherFileIsRefused(String path) {
    assertThat(SnsUrl.ofCertificate("https://sns.us-east-1.amazonaws.com" + path)).isEmpty();
  }

  @Test
  void aPrefixOfThePathIsTakenOnlyWhereItIsExpected() {
    String url = "https://sns.eu-west-1.amazonaws.com/_aws/sns" + FILE;

    assertThat(SnsUrl.ofCertificate(url)).isEmpty();
    assertThat(SnsUrl.ofCertificate(url, "/_aws/sns")).isPresent();
    assertThat(SnsUrl.ofCertificate(url.replace("/_aws/sns", ""), "/_aws/sns")).isEmpty();
  }

  @Test
  void anyAddressOnAHostOfSnsMayBeASubscribeUrl() {
    assertThat(SnsUrl.ofHost("https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription"))
        .get()
        .extracting(SnsUrl::region)
        .isEqualTo("eu-west-1");
  }
}
