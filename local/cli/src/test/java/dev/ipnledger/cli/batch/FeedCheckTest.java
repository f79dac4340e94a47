package dev.ipnledger.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.cli.batch.FeedCheck.Checked;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.feed.FeedOperation;
import dev.ipnledger.mws.feed.FeedRequest;
import dev.ipnledger.mws.feed.FeedWriter;
import dev.ipnledger.mws.request.GetDetails;
import dev.ipnledger.settings.MwsRegion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedCheckTest {
  private static final String GET =
      "<GetCaptureDetailsRequest><SellerId>A1</SellerId></GetCaptureDetailsRequest>";

  @TempDir Path folder;

  @Test
  void aFeedThatTheWriterWroteIsWhatItSays() throws Exception {
    Path file = folder.resolve("feed.xml");
    try (OutputStream out = Files.newOutputStream(file)) {
      GetDetails get =
          new GetDetails(
              Operation.GET_CAPTURE_DETAILS, new AmazonId("S01-1234567-7654321-C000001"));
      new FeedWriter("A1", MwsRegion.DE)
          .write(
              IntStream.range(0, 5_000).mapToObj(i -> FeedRequest.of("r" + i, get)).iterator(),
              out);
    }

    assertThat(FeedCheck.of(file, "A1", MwsRegion.DE))
        .isEqualTo(new Checked(FeedOperation.GET_CAPTURE_DETAILS, 5_000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<RefundRequest><SellerId>A1</SellerId></RefundRequest> | request 2 is a RefundRequest in a feed of GetCaptureDetailsRequest: one feed has one operation",
        "<GetCaptureDetailsRequest><SellerId>A2</SellerId></GetCaptureDetailsRequest> | request 2 is of seller A2, and the feed of A1",
        "<GetCaptureDetailsRequest/> | request 2 names 0 sellers, and must name one"
      })
  void whatAmazonWouldRejectIsNamed(String second, String sentence) {
    assertThatThrownBy(() -> check(GET, second))
        .isInstanceOf(FeedFaultException.class)
        .hasMessage(sentence);
  }

  @Test
  void anOperationThatTheRegionDoesNotTakeIsRefused() {
    assertThatThrownBy(() -> check("<AuthorizeRequest><SellerId>A1</SellerId></AuthorizeRequest>"))
        .isInstanceOf(FeedFaultException.class)
        .hasMessage("request 1 asks for Authorize, which feeds of DE may not");
  }

  @Test
  void brokenRequestsAndFilesThatAreNoFeedAreRefused() throws IOException {
    assertThatThrownBy(() -> check("<GetCaptureDetailsRequest><SellerId>"))
        .isInstanceOf(FeedFaultException.class)
        .hasMessageContaining("request 1 is not well-formed");
    Path other = Files.writeString(folder.resolve("other.xml"), "<Feed/>");
    assertThatThrownBy(() -> FeedCheck.of(other, "A1", MwsRegion.DE))
        .isInstanceOf(FeedFaultException.class)
        .hasMessageContaining("is no feed");
  }

  @Test
  void oneRequestMoreThanAFeedMayHaveIsRefused() {
    String[] many = new String[FeedWriter.MAX_REQUESTS + 1];
    Arrays.fill(many, GET);
    assertThatThrownBy(() -> check(many))
        .isInstanceOf(FeedFaultException.class)
        .hasMessage("the feed has more than 60,000 requests");
  }

  private Checked check(String... fragments) throws Exception {
    StringBuilder feed = new StringBuilder("<Batch><Requests>");
    for (int i = 0; i < fragments.length; i++) {
      feed.append("<Request><SellerRequestId>")
          .append(i + 1)
          .append("</SellerRequestId><RequestData><![CDATA[")
          .append(fragments[i])
          .append("]]></RequestData></Request>");
    }
    Path file = Files.writeString(folder.resolve("feed.xml"), feed + "</Requests></Batch>");
    return FeedCheck.of(file, "A1", MwsRegion.DE);
  }
}
