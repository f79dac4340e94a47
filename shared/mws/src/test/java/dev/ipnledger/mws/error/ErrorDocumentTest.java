package dev.ipnledger.mws.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorDocumentTest {
  @Test
  void codeMessageAndRequestIdAreRead() {
    ErrorDocument error =
        parse(
            """
            <?xml version="1.0"?>
            <ErrorResponse xmlns="http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01">
              <Error>
                <Type>Sender</Type>
                <Code> InvalidOrderReferenceStatus </Code>
                <Message>The order reference is not open.</Message>
                <Detail/>
              </Error>
              <RequestId>11111111-2222-3333-4444-555555555555</RequestId>
            </ErrorResponse>
            """);

    assertThat(error.code()).contains("InvalidOrderReferenceStatus");
    assertThat(error.message()).contains("The order reference is not open.");
    assertThat(error.requestId()).contains("11111111-2222-3333-4444-555555555555");
    assertThat(error.known()).contains(ErrorCode.INVALID_ORDER_REFERENCE_STATUS);
  }

  @Test
  void throttlingHasAnEmptyTypeAndAnotherSpellingOfTheRequestId() {
    ErrorDocument error =
        parse(
            "<ErrorResponse><Error><Type></Type><Code>RequestThrottled</Code></Error>"
                + "<RequestID>r1</RequestID></ErrorResponse>");

    assertThat(error.known()).contains(ErrorCode.REQUEST_THROTTLED);
    assertThat(error.message()).isEmpty();
    assertThat(error.requestId()).contains("r1");
  }

  @Test
  void ofSeveralErrorsTheFirstWithACodeIsTold() {
    ErrorDocument error =
        parse(
            "<ErrorResponse><Error><Code/><Message>none</Message></Error>"
                + "<Error><Code>B</Code><Message>b</Message></Error>"
                + "<Error><Code>C</Code></Error></ErrorResponse>");

    assertThat(error.code()).contains("B");
    assertThat(error.message()).contains("b");
    assertThat(error.known()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "upstream timed out",
        "<html><head><title>502 Bad Gateway</title></head><body><hr></body></html>",
        "<html><body>well-formed</body></html>",
        "<ErrorResponse><Error><Code>Cut",
        "<!DOCTYPE x><ErrorResponse><Error><Code>A</Code></Error></ErrorResponse>",
        "{\"Code\": \"A\"}"
      })
  void whatIsNoErrorDocumentTellsNothing(String body) {
    ErrorDocument error = parse(body);

    assertThat(error.code()).isEmpty();
    assertThat(error.message()).isEmpty();
    assertThat(error.requestId()).isEmpty();
  }

  @Test
  void aMessageIsShortened() {
    String body =
        "<E><Error><Code>A</Code><Message>" + "m".repeat(5_000) + "</Message></Error></E>";

    assertThat(parse(body).message()).hasValueSatisfying(m -> assertThat(m).hasSize(1_000));
  }

  private static ErrorDocument parse(String body) {
    return ErrorDocument.parse(body.getBytes(StandardCharsets.UTF_8));
  }
}
