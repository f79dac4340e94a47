package dev.ipnledger.mws.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchReportReaderTest {
  private final List<BatchRow> rows = new ArrayList<>();

  @Test
  void rowsAreReadInAnyOrderOfTheirFieldsAndInAnyNamespace() {
    BatchReport report =
        read(
            """
            \uFEFF
            <?xml version="1.0"?>
            <b:Batch xmlns:b="urn:any"><BatchReferenceId> 4360683431 </BatchReferenceId><Requests>
              <Request>
                <SellerRequestId> 8 </SellerRequestId><Result>Success</Result>
                <ResponseCode>200</ResponseCode><ResponseStatus>OK</ResponseStatus>
                <ResponseData><![CDATA[<CaptureResponse/>]]></ResponseData>
              </Request>
              <Request>
                <ResponseData>&lt;ErrorResponse/&gt;</ResponseData><New><a/></New>
                <ResponseStatus>Method Not Allowed</ResponseStatus>
                <ResponseCode>405</ResponseCode><Result>Failure</Result>
                <SellerRequestId>9</SellerRequestId>
              </Request>
            </Requests></b:Batch>
            """);

    assertThat(report).isEqualTo(new BatchReport.Whole(Optional.of("4360683431"), 2));
    assertThat(rows)
        .containsExactly(
            new BatchRow("8", "Success", "200", "OK", "<CaptureResponse/>"),
            new BatchRow("9", "Failure", "405", "Method Not Allowed", "<ErrorResponse/>"));
    assertThat(rows.getFirst().succeeded()).isTrue();
    assertThat(rows.getLast().succeeded()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no XML",
        "<Report/>",
        "<!DOCTYPE Batch [<!ENTITY e 'e'>]><Batch><Requests/></Batch>",
        "<Batch><Requests><Request><SellerRequestId>1</SellerRequestId></Request><Request>",
        "<Batch><Requests><Request>text</Request></Requests></Batch>"
      })
  void whatIsNoReportOrBreaksOffSaysSo(String document) {
    BatchReport report = read(document);

    assertThat(report).isInstanceOf(BatchReport.Broken.class);
    assertThat(report.rows()).isEqualTo(rows.size());
  }

  @Test
  void brokenBytesAreNotReplacedByGuesses() {
    byte[] bytes = "<Batch><BatchReferenceId>x</BatchReferenceId></Batch>".getBytes(UTF_8);
    bytes[25] = (byte) 0xFF;

    assertThat(BatchReportReader.read(new ByteArrayInputStream(bytes), rows::add))
        .isInstanceOf(BatchReport.Broken.class);
  }

  @Test
  void oneFieldIsBounded() {
    String field = "<Batch><BatchReferenceId>" + "x".repeat((1 << 20) + 1);

    assertThat(read(field)).isInstanceOf(BatchReport.Broken.class);
  }

  @Test
  void aReportOfSixtyThousandRowsIsReadRowByRow() {
    String row =
        "<Request><SellerRequestId>%d</SellerRequestId><Result>Success</Result>"
            + "<ResponseCode>200</ResponseCode><ResponseStatus>OK</ResponseStatus>"
            + "<ResponseData><![CDATA[<CaptureResponse><CaptureDetails/></CaptureResponse>]]>"
            + "</ResponseData></Request>";
    Stream<String> parts =
        Stream.of(
                Stream.of("<Batch><Requests>"),
                IntStream.range(0, 60_000).mapToObj(row::formatted),
                Stream.of("</Requests></Batch>"))
            .flatMap(it -> it);
    InputStream report =
        new SequenceInputStream(
            Collections.enumeration(
                parts
                    .map(it -> (InputStream) new ByteArrayInputStream(it.getBytes(UTF_8)))
                    .toList()));
    AtomicInteger next = new AtomicInteger();

    BatchReport read =
        BatchReportReader.read(
            report,
            it ->
                assertThat(it.sellerRequestId())
                    .isEqualTo(Integer.toString(next.getAndIncrement())));

    assertThat(read).isEqualTo(new BatchReport.Whole(Optional.empty(), 60_000));
    assertThat(next).hasValue(60_000);
  }

  private BatchReport read(String document) {
    return BatchReportReader.read(new ByteArrayInputStream(document.getBytes(UTF_8)), rows::add);
  }
}
