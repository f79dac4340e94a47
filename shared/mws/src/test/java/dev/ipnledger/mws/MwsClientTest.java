package dev.ipnledger.mws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.stubFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.verify;
import static dev.ipnledger.domain.quota.Operation.GET_CAPTURE_DETAILS;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.mws.Answer.Answered;
import dev.ipnledger.mws.Answer.NotSent;
import dev.ipnledger.mws.Answer.Throttled;
import dev.ipnledger.mws.Answer.Unavailable;
import dev.ipnledger.mws.transport.HttpTransport;
import dev.ipnledger.mws.transport.TransportSettings;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.MwsRegion;
import dev.ipnledger.settings.SellerKeys;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.SellerSettings;
import dev.ipnledger.settings.SettingException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WireMockTest
class MwsClientTest {
  private static final Account ACCOUNT = new Account("A1SELLER", Environment.SANDBOX);
  private static final AmazonId CAPTURE = new AmazonId("S02-6112897-1842302-C042768");
  private static final String PATH = "/OffAmazonPayments_Sandbox/2013-01-01";
  private static final SellerKeys KEYS =
      seller -> Optional.of(new Keys("TEST_ACCESS_KEY", "TEST_SECRET_KEY", Optional.empty()));

  private Instant now = Instant.parse("2026-01-01T12:00:00Z");
  private URI server;

  @BeforeEach
  void server(WireMockRuntimeInfo info) {
    server = URI.create(info.getHttpBaseUrl());
  }

  @Test
  void anObjectIsReadByItsId() {
    stubFor(
        post(PATH)
            .withRequestBody(containing("Action=GetCaptureDetails&AmazonCaptureId=" + CAPTURE))
            .willReturn(ok("<GetCaptureDetailsResponse/>")));

    assertThat(get(client(KEYS))).isInstanceOf(Answered.class);
  }

  @Test
  void everyAttemptIsStampedAnew() {
    stubFor(post(PATH).willReturn(aResponse().withStatus(500)));
    MwsClient client = client(KEYS);

    assertThat(get(client)).isInstanceOf(Unavailable.class);
    now = now.plusSeconds(4);
    assertThat(get(client)).isInstanceOf(Unavailable.class);

    verify(1, postRequestedFor(urlEqualTo(PATH)).withRequestBody(containing("12%3A00%3A00Z")));
    verify(1, postRequestedFor(urlEqualTo(PATH)).withRequestBody(containing("12%3A00%3A04Z")));
  }

  @Test
  void aBrokenConnectionIsAnAnswer() {
    stubFor(post(PATH).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

    assertThat(get(client(KEYS)))
        .isInstanceOfSatisfying(
            Unavailable.class,
            answer -> assertThat(answer.cause()).isEqualTo(Unavailable.Cause.TRANSPORT));
  }

  @Test
  void whenTheQuotaIsUsedUpNothingIsSent() {
    stubFor(post(PATH).willReturn(ok("<GetCaptureDetailsResponse/>")));
    MwsClient client = client(KEYS);

    assertThat(get(client)).isInstanceOf(Answered.class);
    assertThat(get(client)).isInstanceOf(Answered.class);
    assertThat(get(client)).isEqualTo(new NotSent(NotSent.Reason.NO_QUOTA));
    verify(2, postRequestedFor(urlEqualTo(PATH)));
  }

  @Test
  void throttlingStopsTheCallsUntilTheBucketIsRestored() {
    stubFor(
        post(PATH)
            .willReturn(
                aResponse()
                    .withStatus(503)
                    .withBody(
                        "<ErrorResponse><Error><Type/><Code>RequestThrottled</Code></Error>"
                            + "<RequestID>r1</RequestID></ErrorResponse>")));
    MwsClient client = client(KEYS);

    assertThat(get(client)).isInstanceOf(Throttled.class);
    assertThat(get(client)).isEqualTo(new NotSent(NotSent.Reason.NO_QUOTA));
    now = now.plusSeconds(4);
    assertThat(get(client)).isInstanceOf(Throttled.class);
    verify(2, postRequestedFor(urlEqualTo(PATH)));
  }

  @Test
  void withoutKeysNothingIsSentAndTheReasonIsTold() {
    SellerKeys unreadable =
        seller -> {
          throw new SettingException("Secret s", "cannot be read.");
        };

    assertThat(get(client(seller -> Optional.empty())))
        .isEqualTo(new NotSent(NotSent.Reason.NO_KEYS));
    assertThat(get(client(unreadable))).isEqualTo(new NotSent(NotSent.Reason.KEYS_UNREADABLE));
    verify(0, postRequestedFor(urlEqualTo(PATH)));
  }

  @Test
  void aSellerThatIsNotServedInTheEnvironmentIsNotCalledFor() {
    Account live = new Account("A1SELLER", Environment.LIVE);

    assertThat(client(KEYS).get(live, GET_CAPTURE_DETAILS, CAPTURE))
        .isEqualTo(new NotSent(NotSent.Reason.UNKNOWN_SELLER));
  }

  private Answer get(MwsClient client) {
    return client.get(ACCOUNT, GET_CAPTURE_DETAILS, CAPTURE);
  }

  private MwsClient client(SellerKeys keys) {
    SellerSettings seller =
        new SellerSettings(
            Set.of("arn:aws:sns:eu-west-1:111111111111:topic"),
            MwsRegion.DE,
            "A3MARKET",
            OptionalInt.empty(),
            ZoneOffset.UTC);
    return new MwsClient(
        new SellerAccess(new SellerRegistry(Map.of(ACCOUNT, seller)), keys, Optional.of(server)),
        new InMemoryQuotaGate(),
        Share.PROCESS,
        new HttpTransport(TransportSettings.STANDARD),
        () -> now);
  }
}
