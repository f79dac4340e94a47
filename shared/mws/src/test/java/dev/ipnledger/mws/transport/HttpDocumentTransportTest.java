package dev.ipnledger.mws.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToIgnoreCase;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.stubFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.verify;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WireMockTest
class HttpDocumentTransportTest {
  private static final int MAX_DOCUMENT = 100_000;

  private final DocumentTransport transport =
      new HttpDocumentTransport(
          new TransportSettings(2_000, 2_000, 1_000, "agent/1"), MAX_DOCUMENT);

  @TempDir Path folder;
  private URI server;
  private Path file;

  @BeforeEach
  void server(WireMockRuntimeInfo info) {
    server = URI.create(info.getHttpBaseUrl());
    file = folder.resolve("document");
  }

  @Test
  void aFileIsSentAsTheBody() throws IOException {
    stubFor(post("/Feeds?a=1").willReturn(ok("answer")));
    Files.writeString(file, "größer");

    HttpAnswer answer =
        transport.upload(server.resolve("/Feeds?a=1"), "text/xml; charset=utf-8", file);

    assertThat(answer.body()).isEqualTo("answer".getBytes(UTF_8));
    verify(
        postRequestedFor(urlEqualTo("/Feeds?a=1"))
            .withHeader("Content-Type", equalToIgnoreCase("text/xml; charset=utf-8"))
            .withHeader("User-Agent", equalTo("agent/1"))
            .withRequestBody(equalTo("größer")));
  }

  @Test
  void aDocumentLargerThanAnyAnswerGoesIntoTheFile() throws IOException {
    String document = "x".repeat(MAX_DOCUMENT);
    stubFor(post("/Reports").willReturn(ok(document).withHeader("Content-MD5", " md5== ")));
    Files.writeString(file, "what was there before".repeat(10_000));

    HttpAnswer answer = transport.download(server.resolve("/Reports"), "a=1", file);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.contentMd5()).contains("md5==");
    assertThat(answer.body()).isEmpty();
    assertThat(file).hasContent(document);
  }

  @Test
  void anErrorComesBackAsAnAnswerAndLeavesTheFileAlone() throws IOException {
    stubFor(post("/Reports").willReturn(aResponse().withStatus(404).withBody("<ErrorResponse/>")));

    HttpAnswer answer = transport.download(server.resolve("/Reports"), "a=1", file);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("<ErrorResponse/>".getBytes(UTF_8));
    assertThat(file).doesNotExist();
  }

  @Test
  void whatIsTooLargeEncodedOrBrokenIsNoAnswer() {
    stubFor(post("/large").willReturn(ok("x".repeat(MAX_DOCUMENT + 1))));
    stubFor(post("/encoded").willReturn(ok("x").withHeader("Content-Encoding", "br")));
    stubFor(post("/broken").willReturn(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));

    for (String path : new String[] {"/large", "/encoded", "/broken"}) {
      assertThatThrownBy(() -> transport.download(server.resolve(path), "a=1", file))
          .as(path)
          .isInstanceOf(IOException.class);
    }
  }
}
