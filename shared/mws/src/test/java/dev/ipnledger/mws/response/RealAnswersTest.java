package dev.ipnledger.mws.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.mws.response.DetailsAnswer.Unusable.Cause;
import dev.ipnledger.xml.XmlDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that real answers state, and nothing else. */
class RealAnswersTest {
  @Test
  void authorizationClosedByCaptureNow() throws IOException {
    Statement statement =
        stated(
            "GetAuthorizationDetailsResponse.xml",
            ObjectKind.AUTHORIZATION,
            "S01-9821095-1837200-A041953");
    assertThat(statement.status())
        .isEqualTo(
            new Status("Closed", "MaxCapturesProcessed", null, at("2015-10-30T21:02:38.508Z")));
    assertThat(statement.ids()).containsExactly("S01-9821095-1837200-C041953");
    assertThat(statement.facts())
        .isEqualTo(
            Map.of(
                Fact.AUTHORIZATION_REFERENCE_ID, new Text("asdcdsd5iiiii"),
                Fact.AUTHORIZATION_AMOUNT, usd(100),
                Fact.CAPTURED_AMOUNT, usd(100),
                Fact.AUTHORIZATION_FEE, usd(0),
                Fact.CREATED_AT, at("2015-10-30T21:02:38.508Z"),
                Fact.EXPIRES_AT, at("2015-11-29T21:02:38.508Z"),
                Fact.CAPTURE_NOW, new Flag(true),
                Fact.SOFT_DESCRIPTOR, new Text("AMZ*testikiki")));
  }

  @Test
  void captureCompleted() throws IOException {
    Statement statement =
        stated("GetCaptureDetailsResponse.xml", ObjectKind.CAPTURE, "S01-9821095-1837200-C041953");
    assertThat(statement.status())
        .isEqualTo(new Status("Completed", null, null, at("2015-10-30T21:02:38.608Z")));
    assertThat(statement.ids()).isEmpty();
    assertThat(statement.facts())
        .isEqualTo(
            Map.of(
                Fact.CAPTURE_REFERENCE_ID, new Text("asdcdsd5iiiii"),
                Fact.CAPTURE_AMOUNT, usd(100),
                Fact.REFUNDED_AMOUNT, usd(0),
                Fact.CAPTURE_FEE, usd(0),
                Fact.CREATED_AT, at("2015-10-30T21:02:38.608Z"),
                Fact.SOFT_DESCRIPTOR, new Text("AMZ*testikiki")));
  }

  @Test
  void draftHasNeitherTotalNorStatusTime() throws IOException {
    Statement statement =
        stated(
            "GetOROwithoutPaymentDescriptor.xml",
            ObjectKind.ORDER_REFERENCE,
            "P01-1234567-1234567");
    assertThat(statement.status()).isEqualTo(new Status("Draft", null, null, null));
    assertThat(statement.facts())
        .isEqualTo(
            Map.of(
                Fact.CREATED_AT, at("2012-11-05T20:21:19Z"),
                Fact.EXPIRES_AT, at("2013-05-07T23:21:19Z")));
  }

  @Test
  void refundCompleted() throws IOException {
    Statement statement =
        stated("GetRefundDetails.xml", ObjectKind.REFUND, "S01-5695290-1354077-R072290");
    assertThat(statement.status())
        .isEqualTo(new Status("Completed", null, null, at("2015-11-02T21:18:48.932Z")));
    assertThat(statement.facts())
        .isEqualTo(
            Map.of(
                Fact.REFUND_REFERENCE_ID,
                new Text("testRefundId1354077"),
                Fact.REFUND_TYPE,
                new Text("SellerInitiated"),
                Fact.REFUND_AMOUNT,
                usd(50),
                Fact.FEE_REFUNDED,
                usd(0),
                Fact.CREATED_AT,
                at("2015-11-02T21:18:17.751Z"),
                Fact.SOFT_DESCRIPTOR,
                new Text("AMZ*test")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CloseOrderReferenceResponse.xml", "ErrorResponse.xml", "Throttled.xml"})
  void answersWithoutAnObject(String file) throws IOException {
    assertThat(
            DetailsAnswerReader.read(
                ref(ObjectKind.REFUND, "S01-0000001-0000001-R000001"), answer(file)))
        .isInstanceOfSatisfying(
            DetailsAnswer.Unusable.class,
            unusable -> assertThat(unusable.cause()).isEqualTo(Cause.NO_OBJECT));
  }

  @ParameterizedTest
  @CsvSource({
    "GetOROwithoutPaymentDescriptor.xml, ORDER_REFERENCE",
    "GetAuthorizationDetailsResponse.xml, AUTHORIZATION",
    "GetCaptureDetailsResponse.xml, CAPTURE",
    "GetRefundDetails.xml, REFUND"
  })
  void theOneObjectIsFoundByItsKindAlone(String file, ObjectKind kind) throws IOException {
    Account account = new Account("A1SELLER", Environment.SANDBOX);

    assertThat(AnswerReaders.object(kind).read(account, XmlDocument.of(answer(file))))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            it ->
                assertThat(((StatedObject) it.result()).statement().object().kind())
                    .isEqualTo(kind));
  }

  @Test
  void closingIsAcknowledgedWithoutAResultElement() throws IOException {
    assertThat(
            AnswerReaders.ACKNOWLEDGED.read(
                new Account("A1SELLER", Environment.SANDBOX),
                XmlDocument.of(answer("CloseOrderReferenceResponse.xml"))))
        .isEqualTo(new Reading.Read<>(new Acknowledged()));
  }

  private static Statement stated(String file, ObjectKind kind, String id) throws IOException {
    ObjectRef asked = ref(kind, id);
    DetailsAnswer answer = DetailsAnswerReader.read(asked, answer(file));
    Statement statement = ((DetailsAnswer.Stated) answer).statement();
    assertThat(statement.object()).isEqualTo(asked);
    assertThat(statement.problems()).isEmpty();
    return statement;
  }

  private static ObjectRef ref(ObjectKind kind, String id) {
    AmazonId parsed = new AmazonId(id);
    Environment environment = parsed.environment().orElseThrow();
    return ObjectRef.of(new Account("A1SELLER", environment), kind, parsed);
  }

  private static byte[] answer(String file) throws IOException {
    String folder = System.getenv("IPN_LEDGER_SAMPLES");
    assumeTrue(folder != null, "IPN_LEDGER_SAMPLES is not set, so real documents are not read");
    return Files.readAllBytes(Path.of(folder, "responses", file));
  }

  private static Money usd(long cents) {
    return new Money("USD", cents);
  }

  private static Moment at(String time) {
    return Moment.parse(time);
  }
}
