package dev.ipnledger.mws.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.mws.response.Reading.Read;
import dev.ipnledger.mws.response.Reading.Unreadable;
import dev.ipnledger.xml.XmlDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerReadersTest {
  private static final Account ACCOUNT = new Account("A1SELLER", Environment.SANDBOX);

  @Test
  void anOrderReferenceComesWithWhatStandsInItsWay() {
    assertThat(
            read(
                AnswerReaders.object(ObjectKind.ORDER_REFERENCE),
                """
                <SetOrderReferenceDetailsResponse xmlns="urn:any"><SetOrderReferenceDetailsResult>
                <OrderReferenceDetails><Constraints><Constraint>
                <Description>why</Description><ConstraintID>PaymentPlanNotSet</ConstraintID>
                </Constraint><Constraint><ConstraintID>ShippingAddressNotSet</ConstraintID>
                </Constraint></Constraints>
                <OrderReferenceStatus><State>Draft</State></OrderReferenceStatus>
                <AmazonOrderReferenceId>S02-1234567-7654321</AmazonOrderReferenceId>
                </OrderReferenceDetails></SetOrderReferenceDetailsResult>
                </SetOrderReferenceDetailsResponse>
                """))
        .satisfies(
            it -> {
              assertThat(it.constraints())
                  .containsExactly("PaymentPlanNotSet", "ShippingAddressNotSet");
              assertThat(it.statement().status().state()).isEqualTo("Draft");
              assertThat(it.declined()).isFalse();
            });
  }

  @Test
  void aPageOfOrderReferencesHasItsTokenAndItsOddities() {
    OrderReferencePage page =
        read(
            AnswerReaders.ORDER_REFERENCES,
            """
            <ListOrderReferenceResponse><ListOrderReferenceResult><NextPageToken> t </NextPageToken>
            <OrderReferenceList>
            <OrderReference><AmazonOrderReferenceId>S02-1234567-7654321</AmazonOrderReferenceId>
            <OrderReferenceStatus><State>Open</State></OrderReferenceStatus></OrderReference>
            <OrderReference><AmazonOrderReferenceId>?</AmazonOrderReferenceId></OrderReference>
            </OrderReferenceList></ListOrderReferenceResult></ListOrderReferenceResponse>
            """);

    assertThat(page.statements())
        .singleElement()
        .satisfies(it -> assertThat(it.object().account()).isEqualTo(ACCOUNT));
    assertThat(page.problems()).hasSize(1);
    assertThat(page.nextPageToken()).contains("t");
  }

  @Test
  void reportsAndTheirRequestsAreListed() {
    assertThat(
            read(
                AnswerReaders.REPORT_REQUESTS,
                """
                <GetReportRequestListResponse><GetReportRequestListResult>
                <NextToken>t</NextToken><HasNext>false</HasNext>
                <ReportRequestInfo><ReportRequestId>1</ReportRequestId>
                <ReportProcessingStatus> _DONE_ </ReportProcessingStatus>
                <GeneratedReportId>12345678901234567</GeneratedReportId></ReportRequestInfo>
                <ReportRequestInfo><ReportRequestId>2</ReportRequestId>
                <ReportProcessingStatus>_DONE_NO_DATA_</ReportProcessingStatus><GeneratedReportId/>
                </ReportRequestInfo><ReportRequestInfo/></GetReportRequestListResult>
                </GetReportRequestListResponse>
                """))
        .isEqualTo(
            new ReportRequests(
                List.of(
                    new ReportRequest(
                        "1", Optional.empty(), "_DONE_", Optional.of("12345678901234567")),
                    new ReportRequest("2", Optional.empty(), "_DONE_NO_DATA_", Optional.empty())),
                Optional.empty()));
    assertThat(
            read(
                AnswerReaders.REPORTS,
                "<R><NextToken>t</NextToken><ReportInfo><ReportId>9</ReportId><AvailableDate>"
                    + "2015-10-01T00:00:00+00:00</AvailableDate></ReportInfo></R>"))
        .isEqualTo(
            new Reports(
                List.of(
                    new ReportInfo(
                        "9",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Instant.parse("2015-10-01T00:00:00Z")))),
                Optional.of("t")));
  }

  @Test
  void statusesAreRead() {
    assertThat(
            read(
                AnswerReaders.SERVICE_STATUS,
                "<R><Status>GREEN_I</Status><MessageId>m</MessageId><Messages><Message>"
                    + "<Locale>en_UK</Locale><Text>soon</Text></Message></Messages></R>"))
        .isEqualTo(new ServiceStatus("GREEN_I", List.of("soon"), Optional.of("m")));
    assertThat(read(AnswerReaders.ACCOUNT_STATUS, "<R><AccountStatus>ACTIVE</AccountStatus></R>"))
        .matches(AccountStatus::active);
    assertThat(
            read(
                AnswerReaders.VALIDATION,
                "<R><BillingAgreementStatus><State>Open</State></BillingAgreementStatus>"
                    + "<ValidationResult>Failure</ValidationResult>"
                    + "<FailureReasonCode>InvalidPaymentMethod</FailureReasonCode></R>"))
        .isEqualTo(
            new BillingAgreementValidation(
                "Failure", Optional.of("InvalidPaymentMethod"), Optional.of("Open")))
        .matches(BillingAgreementValidation::declined);
  }

  static Stream<AnswerReader<?>> all() {
    return Stream.of(
        AnswerReaders.ACKNOWLEDGED,
        AnswerReaders.ORDER_REFERENCES,
        AnswerReaders.VALIDATION,
        AnswerReaders.SERVICE_STATUS,
        AnswerReaders.ACCOUNT_STATUS,
        AnswerReaders.FEED_SUBMISSIONS,
        AnswerReaders.REPORT_REQUESTS,
        AnswerReaders.REPORTS,
        AnswerReaders.object(ObjectKind.CAPTURE));
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatBreaksOffIsUnreadableAndNeverAnException(AnswerReader<?> reader) {
    for (String body : List.of("", "x", "<R>", "<R><CaptureDetails>", "<R></Q>", "\0")) {
      assertThat(reader.read(ACCOUNT, XmlDocument.of(body.getBytes(UTF_8))))
          .isInstanceOf(Unreadable.class);
    }
  }

  private static <R> R read(AnswerReader<R> reader, String body) {
    return ((Read<R>) reader.read(ACCOUNT, XmlDocument.of(body.getBytes(UTF_8)))).result();
  }
}
