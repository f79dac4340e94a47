package dev.ipnledger.mws.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToIgnoreCase;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.stubFor;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.verify;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WireMockTest
class HttpTransportTest {
  private static final int MAX = 2_000;

  private final Transport transport =
      new HttpTransport(new TransportSettings(2_000, 1_000, MAX, "agent/1"));

  private URI address;

  @BeforeEach
  void address(WireMockRuntimeInfo server) {
    address = URI.create(server.getHttpBaseUrl() + "/path");
  }

  @Test
  void aFormIsPostedAndItsAnswerComesBackWhole() throws IOException {
    answer(ok("körper").withHeader("x-mws-request-id", "r1").withHeader("X-MWS-Timestamp", "t1"));

    HttpAnswer answer = transport.post(address, "a=%20&b=");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("körper".getBytes(UTF_8));
    assertThat(answer.requestId()).contains("r1");
    assertThat(answer.timestamp()).contains("t1");
    verify(
        postRequestedFor(urlEqualTo("/path"))
            .withHeader("User-Agent", equalTo("agent/1"))
            .withHeader("Host", equalTo("localhost:" + address.getPort()))
            .withHeader(
                "Content-Type",
                equalToIgnoreCase("application/x-www-form-urlencoded; charset=utf-8"))
            .withRequestBody(equalTo("a=%20&b=")));
  }

  @Test
  void anErrorIsAnAnswer() throws IOException {
    answer(aResponse().withStatus(503).withBody("busy"));

    assertThat(transport.post(address, "").status()).isEqualTo(503);
  }

  @Test
  void aRedirectIsNotFollowed() throws IOException {
    stubFor(post("/path").willReturn(temporaryRedirect("/elsewhere")));

    assertThat(transport.post(address, "").status()).isEqualTo(302);
    verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void anAnswerThatBreaksOffIsAFailure(Fault fault) {
    answer(aResponse().withFault(fault));

    assertThatThrownBy(() -> transport.post(address, "")).isInstanceOf(IOException.class);
  }

  @Test
  void aLateAnswerIsNotWaitedFor() {
    answer(ok("late").withFixedDelay(30_000));

    assertThatThrownBy(() -> transport.post(address, "")).isInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void anAnswerThatTricklesIsNotWaitedForEither() {
    answer(ok("x".repeat(100)).withChunkedDribbleDelay(50, 30_000));

    assertThatThrownBy(() -> transport.post(address, "")).isInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void nobodyListening() throws IOException {
    URI nowhere;
    try (ServerSocket socket = new ServerSocket(0)) {
      nowhere = URI.create("http://localhost:" + socket.getLocalPort() + "/");
    }

    assertThatThrownBy(() -> transport.post(nowhere, "")).isInstanceOf(ConnectException.class);
  }

  @Test
  void anInterruptIsKept() {
    answer(ok("late").withFixedDelay(30_000));
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> transport.post(address, ""))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void theLargestAnswerIsReadAndALargerOneIsNot() throws IOException {
    answer(ok("x".repeat(MAX)));
    assertThat(transport.post(address, "").body()).hasSize(MAX);

    answer(ok("x".repeat(MAX + 1)));
    assertThatThrownBy(() -> transport.post(address, "")).isInstanceOf(IOException.class);
  }

  @Test
  void aCompressedAnswerIsUnpackedUpToTheSameSize() throws IOException {
    answer(ok().withHeader("Content-Encoding", "gzip").withBody(gzip("x".repeat(MAX))));
    assertThat(transport.post(address, "").body()).hasSize(MAX);

    answer(ok().withHeader("Content-Encoding", "gzip").withBody(gzip("x".repeat(1_000_000))));
    assertThatThrownBy(() -> transport.post(address, ""))
        .isInstanceOf(IOException.class)
        .hasMessage("an answer larger than 2000 bytes");

    answer(ok().withHeader("Content-Encoding", "gzip").withBody("not compressed"));
    assertThatThrownBy(() -> transport.post(address, "")).isInstanceOf(IOException.class);

    answer(ok().withHeader("Content-Encoding", "br").withBody("?"));
    assertThatThrownBy(() -> transport.post(address, "")).isInstanceOf(IOException.class);
  }

  @Test
  void theStandardLimits() {
    assertThat(TransportSettings.STANDARD)
        .isEqualTo(
            new TransportSettings(2_000, 8_000, 1_048_576, "ipn-ledger/0.1.0 (Language=Java)"));
    assertThatThrownBy(() -> new TransportSettings(2_000, 0, 1, "agent"))
        .hasMessageContaining("attemptTimeoutMs 0");
  }

  private static void answer(ResponseDefinitionBuilder answer) {
    stubFor(post("/path").willReturn(answer));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
      stream.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
