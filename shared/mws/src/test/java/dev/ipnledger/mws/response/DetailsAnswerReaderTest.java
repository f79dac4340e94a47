package dev.ipnledger.mws.response;

import static dev.ipnledger.mws.response.Answers.ORDER_REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.mws.response.DetailsAnswer.Unusable.Cause;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailsAnswerReaderTest {
  @Test
  void anOrderReferenceNamesItsAuthorizationsAndItsParent() {
    Statement statement = stated(ORDER_REFERENCE);
    assertThat(statement.object()).isEqualTo(Answers.ASKED);
    assertThat(statement.status())
        .isEqualTo(new Status("Open", null, null, Moment.parse("2016-05-06T07:08:09.010Z")));
    assertThat(statement.ids())
        .containsExactly("S02-1000001-2000002-A000001", "S02-1000001-2000002-A000002");
    assertThat(statement.facts())
        .isEqualTo(
            Map.of(
                Fact.ORDER_TOTAL, new Money("EUR", 11990),
                Fact.SELLER_ORDER_ID, new Text("shop-4711"),
                Fact.PARENT_ID, new Text("C02-1111111-2222222"),
                Fact.PARENT_TYPE, new Text("BillingAgreement"),
                Fact.CREATED_AT, Moment.parse("2016-05-06T07:00:00.000Z"),
                Fact.EXPIRES_AT, Moment.parse("2016-11-02T07:00:00.000Z")));
    assertThat(statement.problems()).isEmpty();
  }

  @Test
  void theDetailsMayStandAtAnyDepth() {
    String bare =
        ORDER_REFERENCE
            .replaceAll("</?GetOrderReferenceDetailsResult>", "")
            .replaceAll("(?s)<ResponseMetadata>.*</ResponseMetadata>", "")
            .replaceAll(" xmlns=\"[^\"]*\"", "");
    assertThat(stated(bare)).isEqualTo(stated(ORDER_REFERENCE));
  }

  @Test
  void whatIsStatedDoesNotDependOnTheBuyer() {
    String redacted =
        ORDER_REFERENCE.replaceAll("(?s)<(Buyer|Destination|BillingAddress)>.*</\\1>", "");
    assertThat(redacted).doesNotContain("Erika", "80331", "Marienplatz");
    assertThat(Answers.read(redacted)).isEqualTo(Answers.read(ORDER_REFERENCE));
  }

  @Test
  void anotherEnvironmentThanTheIdsAndTheCallersIsAProblem() {
    Statement statement = stated(ORDER_REFERENCE.replace(">Sandbox<", ">Live<"));
    assertThat(statement.object()).isEqualTo(Answers.ASKED);
    assertThat(statement.problems()).hasSize(2).anyMatch(it -> it.startsWith("ReleaseEnvironment"));
  }

  @Test
  void anotherObjectThanAskedForIsNoAnswer() {
    assertCause(
        Answers.read(
            ORDER_REFERENCE.replace(
                "<AmazonOrderReferenceId>S02-1000001", "<AmazonOrderReferenceId>S02-9999999")),
        Cause.OTHER_OBJECT);
  }

  @Test
  void aBodyThatIsNoXmlIsNoAnswer() {
    assertCause(Answers.read("<html><br></html>"), Cause.NOT_XML);
    assertCause(Answers.read(""), Cause.NOT_XML);
    assertCause(Answers.read("<html/>"), Cause.NO_OBJECT);
  }

  @Test
  void twoDifferentStatementsAreNoAnswer() {
    String details =
        ORDER_REFERENCE.substring(
            ORDER_REFERENCE.indexOf("<OrderReferenceDetails>"),
            ORDER_REFERENCE.indexOf("</GetOrderReferenceDetailsResult>"));
    assertCause(
        Answers.read(ORDER_REFERENCE.replace(details, details + details.replace("119", "11"))),
        Cause.MANY_OBJECTS);
  }

  private static Statement stated(String xml) {
    return ((DetailsAnswer.Stated) Answers.read(xml)).statement();
  }

  private static void assertCause(DetailsAnswer answer, Cause cause) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            DetailsAnswer.Unusable.class,
            unusable -> assertThat(unusable.cause()).isEqualTo(cause));
  }
}
