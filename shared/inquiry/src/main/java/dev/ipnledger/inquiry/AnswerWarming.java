package dev.ipnledger.inquiry;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.mws.response.DetailsAnswer;
import dev.ipnledger.mws.response.DetailsAnswerReader;

/** Reads one made-up answer, so that the reader's classes are loaded and its XML context made. */
public final class AnswerWarming implements Runnable {
  private static final ObjectRef OBJECT =
      new ObjectRef(
          new Account("WARMING", Environment.SANDBOX),
          new AmazonId("S02-0000000-0000000"),
          ObjectKind.CAPTURE,
          new AmazonId("S02-0000000-0000000-C000000"));

  private static final byte[] ANSWER =
      """
      <GetCaptureDetailsResponse xmlns="http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01">
      <GetCaptureDetailsResult><CaptureDetails>
      <AmazonCaptureId>S02-0000000-0000000-C000000</AmazonCaptureId>
      <CaptureAmount><Amount>1.00</Amount><CurrencyCode>EUR</CurrencyCode></CaptureAmount>
      <CaptureStatus><State>Completed</State>
      <LastUpdateTimestamp>2015-01-01T00:00:00.000Z</LastUpdateTimestamp></CaptureStatus>
      <CreationTimestamp>2015-01-01T00:00:00.000Z</CreationTimestamp>
      </CaptureDetails></GetCaptureDetailsResult>
      <ResponseMetadata><RequestId>00000000-0000-0000-0000-000000000000</RequestId></ResponseMetadata>
      </GetCaptureDetailsResponse>
      """
          .getBytes(UTF_8);

  @Override
  public void run() {
    read();
  }

  /** What was read; a test holds it to be an answer that is understood. */
  static DetailsAnswer read() {
    return DetailsAnswerReader.read(OBJECT, ANSWER);
  }
}
