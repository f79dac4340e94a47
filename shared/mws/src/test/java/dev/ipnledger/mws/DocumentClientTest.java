package dev.ipnledger.mws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.mws.document.ContentMd5;
import dev.ipnledger.mws.request.SubmitFeed;
import dev.ipnledger.mws.response.FeedSubmissions;
import dev.ipnledger.mws.transport.DocumentTransport;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.settings.Keys;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentClientTest {
  private static final Account ACCOUNT = new Account("A1SELLER", Environment.SANDBOX);
  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
  private static final String MD5_OF_REPORT = "vxGp42OWoj7aQYGsxs5eXA==";

  @TempDir Path folder;
  private final Deque<Download> downloads = new ArrayDeque<>();
  private final List<String> called = new ArrayList<>();
  private HttpAnswer submitted = HttpAnswer.of(200, new byte[0]);
  private Path file;

  private record Download(int status, String body, Optional<String> md5) {}

  @BeforeEach
  void file() {
    file = folder.resolve("file.xml");
  }

  @Test
  void aReportIsFetchedIntoAFileAndKnownToBeWhole() throws IOException {
    downloads.add(new Download(200, "report", Optional.of(md5("report"))));

    assertThat(client().report(ACCOUNT, "16674517103", file))
        .isEqualTo(new FileAnswer.Fetched(file, true, NOW, Optional.empty()));
    assertThat(file).hasContent("report");
    assertThat(called.getFirst())
        .startsWith("http://localhost:1/Reports/2009-01-01 ")
        .contains("Action=GetReport&", "ReportId=16674517103&", "Version=2009-01-01&");
  }

  @Test
  void aDamagedOneIsFetchedAgainAndGivenUpAfterThree() throws IOException {
    for (int i = 0; i < 4; i++) {
      downloads.add(new Download(200, "rep0rt", Optional.of(md5("report"))));
    }

    assertThat(client().report(ACCOUNT, "1", file))
        .isInstanceOfSatisfying(
            FileAnswer.NotFetched.class,
            answer ->
                assertThat(((Answer.Unavailable) answer.answer()).cause())
                    .isEqualTo(Answer.Unavailable.Cause.DAMAGED));
    assertThat(called).hasSize(3);
  }

  @Test
  void theSecondMayBeGood() throws IOException {
    downloads.add(new Download(200, "rep", Optional.of(md5("report"))));
    downloads.add(new Download(200, "report", Optional.of(md5("report"))));

    assertThat(client().report(ACCOUNT, "1", file)).isInstanceOf(FileAnswer.Fetched.class);
    assertThat(file).hasContent("report");
  }

  @Test
  void withoutADigestItIsTakenAndSaidToBeUnverified() {
    downloads.add(new Download(200, "report", Optional.empty()));

    assertThat(client().feedResult(ACCOUNT, "1", file))
        .isEqualTo(new FileAnswer.Fetched(file, false, NOW, Optional.empty()));
    assertThat(called.getFirst()).contains("/Feeds/2009-01-01 ", "FeedSubmissionId=1&");
  }

  @Test
  void errorsOfAllKindsAreAnswers() {
    downloads.add(
        new Download(
            404,
            "<ErrorResponse><Error><Code>InvalidReportId</Code></Error></ErrorResponse>",
            Optional.empty()));
    downloads.add(new Download(502, "<html>", Optional.empty()));
    downloads.add(new Download(0, "", Optional.empty()));
    DocumentClient client = client();

    assertThat(client.report(ACCOUNT, "1", file))
        .matches(it -> ((FileAnswer.NotFetched) it).answer() instanceof Answer.Refused);
    assertThat(client.report(ACCOUNT, "1", file))
        .matches(it -> ((FileAnswer.NotFetched) it).answer() instanceof Answer.Unavailable);
    assertThat(client.report(ACCOUNT, "1", file))
        .matches(it -> ((FileAnswer.NotFetched) it).answer() instanceof Answer.Unavailable);
    assertThat(called).hasSize(3);
  }

  @Test
  void aFeedIsTheBodyAndItsDigestIsSignedInTheAddress() throws IOException {
    Files.writeString(file, "<Batch/>");
    submitted =
        HttpAnswer.of(
            200,
            """
            <SubmitFeedResponse xmlns="http://mws.amazonaws.com/doc/2009-01-01/"><SubmitFeedResult>
            <FeedSubmissionInfo><FeedProcessingStatus> _SUBMITTED_ </FeedProcessingStatus>
            <FeedSubmissionId>4360683431</FeedSubmissionId></FeedSubmissionInfo></SubmitFeedResult>
            </SubmitFeedResponse>
            """
                .getBytes(UTF_8));
    SubmitFeed request = SubmitFeed.of(ContentMd5.of(file), List.of("A1G8446IYHA4MR"));

    Outcome<FeedSubmissions> outcome = client().submit(ACCOUNT, request, file);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done ->
                assertThat(((FeedSubmissions) done.result()).feeds())
                    .singleElement()
                    .satisfies(
                        feed -> {
                          assertThat(feed.id()).isEqualTo("4360683431");
                          assertThat(feed.processingStatus()).isEqualTo("_SUBMITTED_");
                          assertThat(feed.accepted()).isFalse();
                        }));
    assertThat(called.getFirst())
        .startsWith("http://localhost:1/Feeds/2009-01-01?AWSAccessKeyId=")
        .contains("&ContentMD5Value=", "%3D%3D&", "&MarketplaceIdList.Id.1=A1G8446IYHA4MR&")
        .endsWith(" <Batch/>");
  }

  @Test
  void anotherFileThanTheRequestTellsOfIsNotSent() throws IOException {
    Files.writeString(file, "<Batch/>");
    SubmitFeed request = SubmitFeed.of(MD5_OF_REPORT, List.of("A1G8446IYHA4MR"));

    assertThatThrownBy(() -> client().submit(ACCOUNT, request, file))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(called).isEmpty();
  }

  private DocumentClient client() {
    DocumentTransport transport =
        new DocumentTransport() {
          @Override
          public HttpAnswer upload(URI address, String contentType, Path feed) throws IOException {
            called.add(address + " " + Files.readString(feed));
            return submitted;
          }

          @Override
          public HttpAnswer download(URI address, String form, Path target) throws IOException {
            called.add(address + " " + form);
            Download download = downloads.remove();
            if (download.status() == 0) {
              throw new IOException("broke off");
            }
            if (download.status() != 200) {
              return HttpAnswer.of(download.status(), download.body().getBytes(UTF_8));
            }
            Files.writeString(target, download.body());
            Map<String, List<String>> headers =
                download.md5().map(it -> Map.of("Content-MD5", List.of(it))).orElse(Map.of());
            return new HttpAnswer(200, HttpHeaders.of(headers, (a, b) -> true), new byte[0]);
          }
        };
    return new DocumentClient(
        Sellers.access(
            URI.create("http://localhost:1"),
            new Keys("TEST_ACCESS_KEY", "TEST_SECRET_KEY", Optional.empty())),
        new InMemoryQuotaGate(),
        Share.RECONCILE,
        transport,
        () -> NOW);
  }

  private static String md5(String text) {
    ContentMd5 md5 = new ContentMd5();
    md5.update(text.getBytes(UTF_8), 0, text.length());
    return md5.base64();
  }
}
