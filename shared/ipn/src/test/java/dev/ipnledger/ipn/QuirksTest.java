package dev.ipnledger.ipn;

import static dev.ipnledger.ipn.Messages.AUTHORIZATION;
import static dev.ipnledger.ipn.Messages.REFUND;
import static dev.ipnledger.ipn.Messages.authorization;
import static dev.ipnledger.ipn.Messages.refund;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One test for each thing that real documents do differently without meaning anything by it. */
class QuirksTest {
  @Test
  void aPlainRefundIsReadWhole() {
    Statement refund = refund(REFUND);
    assertThat(refund.object().id()).hasToString("S02-4400001-7700002-R012345");
    assertThat(refund.object().root()).hasToString("S02-4400001-7700002");
    assertThat(refund.status().state()).isEqualTo("Declined");
    assertThat(refund.status().reasonCode()).isEqualTo("AmazonRejected");
    assertThat(refund.status().lastUpdatedAt()).hasToString("2016-02-03T10:12:00.500Z");
    assertThat(refund.facts())
        .containsEntry(Fact.REFUND_AMOUNT, new Money("EUR", 1250))
        .containsEntry(Fact.FEE_REFUNDED, new Money("EUR", 0))
        .containsEntry(Fact.REFUND_TYPE, new Text("SellerInitiated"))
        .containsEntry(Fact.REFUND_REFERENCE_ID, new Text("refund-77"))
        .containsEntry(Fact.SOFT_DESCRIPTOR, new Text("AMZ*Shop"))
        .containsEntry(Fact.CREATED_AT, Moment.parse("2016-02-03T10:11:12.013Z"))
        .hasSize(6);
    assertThat(refund.problems()).isEmpty();
  }

  @Test
  void aStateInUpperCaseIsTheSameState() {
    assertThat(refund(REFUND.replace("Declined", "DECLINED"))).isEqualTo(refund(REFUND));
  }

  @Test
  void whiteSpaceAroundTextsIsDropped() {
    String padded = REFUND.replaceAll(">([^<>\\s]+)<", ">\n\t $1 \r\n <");
    assertThat(padded).isNotEqualTo(REFUND);
    assertThat(refund(padded)).isEqualTo(refund(REFUND));
  }

  @Test
  void percentEncodedTimesAreDecoded() {
    assertThat(refund(REFUND.replaceAll("(T\\d\\d):(\\d\\d):(\\d\\d)", "$1%3A$2%3a$3")))
        .isEqualTo(refund(REFUND));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<IdList/>", "<IdList />", "<IdList>  \n </IdList>", ""})
  void anEmptyOrMissingIdListIsAnEmptyList(String list) {
    Statement statement = authorization(AUTHORIZATION.replaceAll("(?s)<IdList>.*</IdList>", list));
    assertThat(statement.ids()).isEmpty();
    assertThat(statement.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Id", "member"})
  void idListsHoldIdOrMember(String name) {
    String xml =
        AUTHORIZATION.replace("<Id>", "<" + name + "> ").replace("</Id>", "\n</" + name + ">");
    assertThat(authorization(xml).ids()).containsExactly("P02-4400001-7700002-C000002");
  }

  @Test
  void emptyElementsStateNothing() {
    Statement statement =
        authorization(AUTHORIZATION.replace("<SoftDescriptor>AMZ*Shop</", "<SoftDescriptor> </"));
    assertThat(statement.facts()).doesNotContainKey(Fact.SOFT_DESCRIPTOR);
    assertThat(statement.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5.0, EUR, 500",
    "0, USD, 0",
    "199, GBP, 19900",
    "1.0E7, EUR, 1000000000",
    "1.051732E7, EUR, 1051732000",
    "500.0, JPY, 500",
    "1.05E3, JPY, 1050"
  })
  void amountsAreExactWhateverTheirForm(String amount, String currency, long minorUnits) {
    String xml = REFUND.replace("12.5", amount).replace("EUR", currency);
    assertThat(refund(xml).facts())
        .containsEntry(Fact.REFUND_AMOUNT, new Money(currency, minorUnits));
    assertThat(refund(xml).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "INF",
        "-INF",
        "-12.5",
        "12.555",
        "12,5",
        "",
        "0x1F",
        "1e999",
        "12<x/>.5",
        "12 5"
      })
  void anAmountThatIsNoneIsLeftOutAndTold(String amount) {
    Statement statement = refund(REFUND.replace("12.5", amount));
    assertThat(statement.facts()).doesNotContainKey(Fact.REFUND_AMOUNT);
    assertThat(statement.problems()).isNotEmpty().allMatch(it -> it.startsWith("RefundAmount"));
    assertThat(statement.status()).isEqualTo(refund(REFUND).status());
  }

  @Test
  void anUnknownCurrencyIsLeftOutAndTold() {
    Statement statement = refund(REFUND.replaceFirst("EUR", "XQQ"));
    assertThat(statement.facts())
        .doesNotContainKey(Fact.REFUND_AMOUNT)
        .containsKey(Fact.FEE_REFUNDED);
    assertThat(statement.problems()).singleElement().asString().contains("RefundAmount", "XQQ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<ReasonCode>None</ReasonCode>", "<ReasonCode/>", "<ReasonCode> </ReasonCode>"})
  void theReasonNoneIsNoReason(String reason) {
    Statement statement = refund(REFUND.replaceAll("<ReasonCode>.*</ReasonCode>", reason));
    assertThat(statement.status().reasonCode()).isNull();
    assertThat(statement.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-02-03T10:12:00.500, 2016-02-03T10:12:00.500Z",
    "2016-02-03T11:12:00.500+01:00, 2016-02-03T10:12:00.500Z",
    "2016-02-03T10:12:00Z, 2016-02-03T10:12:00Z",
    "2016-02-03T10:12:00, 2016-02-03T10:12:00Z"
  })
  void timesWithoutZoneAreUtcAndOffsetsAreApplied(String written, String read) {
    assertThat(refund(REFUND.replace("2016-02-03T10:12:00.500Z", written)).status().lastUpdatedAt())
        .hasToString(read);
  }

  @Test
  void aTimeThatIsNoneIsLeftOutAndTold() {
    Statement statement = refund(REFUND.replace("2016-02-03T10:12:00.500Z", "yesterday"));
    assertThat(statement.status().state()).isEqualTo("Declined");
    assertThat(statement.status().lastUpdatedAt()).isNull();
    assertThat(statement.problems())
        .singleElement()
        .asString()
        .startsWith("RefundStatus/LastUpdateTimestamp 'yesterday'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n  ", "\uFEFF"})
  void anythingWhiteMayStandBeforeTheDeclaration(String before) {
    assertThat(refund(before + REFUND)).isEqualTo(refund(REFUND));
  }

  @Test
  void anEscapedSlashIsAnOrdinarySlash() {
    String json = Messages.json("PaymentRefund", REFUND).toString();
    assertThat(NotificationReader.read(json.replace("</", "<\\/")))
        .isEqualTo(NotificationReader.read(json));
  }

  @Test
  void unknownElementsAreIgnored() {
    String xml =
        REFUND.replace(
            "<RefundType>",
            "<x:New xmlns:x='u'><Amount>9</Amount><AmazonRefundId>no</AmazonRefundId></x:New>"
                + "<RefundType>");
    assertThat(refund(xml)).isEqualTo(refund(REFUND));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://mws-eu.amazonservices.com/\n   ipn/OffAmazonPayments/2013-01-01",
        "urn:other",
        ""
      })
  void namespacesAreIgnored(String namespace) {
    String xml = REFUND.replaceFirst("xmlns=\"[^\"]*\"", "xmlns=\"" + namespace + "\"");
    assertThat(refund(xml)).isEqualTo(refund(REFUND));
  }

  @Test
  void theTimeoutReasonHasTwoSpellings() {
    String xml = AUTHORIZATION.replace("MaxCapturesProcessed", "TransactionTimeout");
    assertThat(authorization(xml).status().reasonCode()).isEqualTo("TransactionTimedOut");
  }
}
