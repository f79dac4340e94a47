package dev.ipnledger.mws.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.mws.document.ContentMd5;
import dev.ipnledger.mws.request.Authorize;
import dev.ipnledger.mws.request.CancelOrderReference;
import dev.ipnledger.mws.request.Capture;
import dev.ipnledger.mws.request.CloseOrderReference;
import dev.ipnledger.mws.request.ConfirmOrderReference;
import dev.ipnledger.settings.MwsRegion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedWriterTest {
  private static final AmazonId ORDER = new AmazonId("S02-1234567-7654321");
  private static final AmazonId AUTHORIZATION = new AmazonId("S02-1234567-7654321-A000001");
  private static final Money TEN = new Money("EUR", 1_000);

  private final FeedWriter writer = new FeedWriter("A1SELLER", MwsRegion.DE);

  @Test
  void aFeedIsWrittenAsTheGuideHasIt() throws IOException {
    List<FeedRequest> requests =
        List.of(
            FeedRequest.of(
                "b-1",
                Capture.of(AUTHORIZATION, "cap-1", TEN)
                    .sellerCaptureNote("a < b & c ]]> d")
                    .providerCredit("A2", TEN)
                    .providerCredit("A3", new Money("EUR", 5))),
            FeedRequest.of("b-2", Capture.of(AUTHORIZATION, "cap-2", TEN)));

    assertThat(written(requests))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <Batch>
            <Product>Amazon Payments</Product>
            <Connection><Version>2013-01-01</Version></Connection>
            <Requests>
            <Request><SellerRequestId>b-1</SellerRequestId><RequestData><![CDATA[<CaptureRequest>\
            <SellerId>A1SELLER</SellerId>\
            <AmazonAuthorizationId>S02-1234567-7654321-A000001</AmazonAuthorizationId>\
            <CaptureAmount><Amount>10.00</Amount><CurrencyCode>EUR</CurrencyCode></CaptureAmount>\
            <CaptureReferenceId>cap-1</CaptureReferenceId>\
            <ProviderCreditList>\
            <member><CreditAmount><Amount>10.00</Amount><CurrencyCode>EUR</CurrencyCode>\
            </CreditAmount><ProviderId>A2</ProviderId></member>\
            <member><CreditAmount><Amount>0.05</Amount><CurrencyCode>EUR</CurrencyCode>\
            </CreditAmount><ProviderId>A3</ProviderId></member>\
            </ProviderCreditList>\
            <SellerCaptureNote>a &lt; b &amp; c ]]&gt; d</SellerCaptureNote>\
            </CaptureRequest>]]></RequestData></Request>
            <Request><SellerRequestId>b-2</SellerRequestId><RequestData><![CDATA[<CaptureRequest>\
            <SellerId>A1SELLER</SellerId>\
            <AmazonAuthorizationId>S02-1234567-7654321-A000001</AmazonAuthorizationId>\
            <CaptureAmount><Amount>10.00</Amount><CurrencyCode>EUR</CurrencyCode></CaptureAmount>\
            <CaptureReferenceId>cap-2</CaptureReferenceId>\
            </CaptureRequest>]]></RequestData></Request>
            </Requests>
            </Batch>
            """);
  }

  @Test
  void sizeAndDigestAreThoseOfTheBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    WrittenFeed feed =
        writer.write(
            List.of(FeedRequest.of("1", CloseOrderReference.of(ORDER).closureReason("größer")))
                .iterator(),
            bytes);

    ContentMd5 md5 = new ContentMd5();
    md5.update(bytes.toByteArray(), 0, bytes.size());
    assertThat(feed)
        .isEqualTo(
            new WrittenFeed(FeedOperation.CLOSE_ORDER_REFERENCE, 1, bytes.size(), md5.base64()));
  }

  @Test
  void sixtyThousandRequestsAreAFeedAndOneMoreIsNot() throws IOException {
    assertThat(writer.write(captures(60_000), OutputStream.nullOutputStream()).requests())
        .isEqualTo(60_000);
    assertThatThrownBy(() -> writer.write(captures(60_001), OutputStream.nullOutputStream()))
        .isInstanceOf(FeedRefusedException.class)
        .hasMessageContaining("one more than the 60,000");
  }

  @Test
  void aFeedHasOneOperationAndNoIdTwiceAndIsNotEmpty() {
    FeedRequest close = FeedRequest.of("1", CloseOrderReference.of(ORDER));

    assertThatThrownBy(
            () -> written(List.of(close, FeedRequest.of("2", CancelOrderReference.of(ORDER)))))
        .hasMessage("Request 2 asks for CancelOrderReference in a feed of CloseOrderReference");
    assertThatThrownBy(() -> written(List.of(close, close)))
        .hasMessage("Request 1 stands twice in the feed");
    assertThatThrownBy(() -> written(List.of())).isInstanceOf(FeedRefusedException.class);
  }

  @Test
  void onlyWhatTheRegionTakesIsWritten() throws IOException {
    FeedRequest authorize = FeedRequest.of("1", Authorize.of(ORDER, "ref", TEN));

    assertThatThrownBy(() -> written(List.of(authorize)))
        .hasMessage("Request 1 asks for Authorize, which feeds of DE may not");
    assertThat(
            new FeedWriter("A1SELLER", MwsRegion.US)
                .write(List.of(authorize).iterator(), OutputStream.nullOutputStream())
                .operation())
        .isEqualTo(FeedOperation.AUTHORIZE);
    assertThatThrownBy(() -> FeedRequest.of("1", ConfirmOrderReference.of(ORDER)))
        .hasMessage("ConfirmOrderReference can't be part of a feed");
    assertThatThrownBy(() -> FeedRequest.of("a<b", CloseOrderReference.of(ORDER)))
        .hasMessageStartingWith("SellerRequestId");
  }

  @ParameterizedTest
  @EnumSource(FeedOperation.class)
  void ofJapanNothingIsKnownSoNothingIsWritten(FeedOperation operation) {
    assertThat(operation.allowedIn(MwsRegion.JP)).isFalse();
    assertThat(operation.allowedIn(MwsRegion.US)).isTrue();
    assertThat(operation.allowedIn(MwsRegion.UK)).isEqualTo(operation.allowedIn(MwsRegion.DE));
    assertThat(FeedOperation.of(operation.operation())).contains(operation);
  }

  private String written(List<FeedRequest> requests) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(requests.iterator(), bytes);
    return bytes.toString(UTF_8);
  }

  private static Iterator<FeedRequest> captures(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> FeedRequest.of("r" + i, CloseOrderReference.of(ORDER)))
        .iterator();
  }
}
