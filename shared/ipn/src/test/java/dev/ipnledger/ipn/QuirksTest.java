package dev.ipnledger.ipn;

import static dev.ipnledger.ipn.Messages.AUTHORIZATION;
import static dev.ipnledger.ipn.Messages.REFUND;
import static dev.ipnledger.ipn.Messages.authorization;
import static dev.ipnledger.ipn.Messages.refund;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.attention.Attention;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.view.View;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One test for each thing that real documents do differently without meaning anything by it. */
@DisplayName("Quirks of real documents")
class QuirksTest {
  private static final Instant AT = Instant.parse("2016-02-03T10:12:01Z");

  @Test
  @DisplayName("without any quirk")
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
  @DisplayName("State in upper case")
  void aStateInUpperCaseIsTheSameState() {
    assertThat(refund(REFUND.replace("Declined", "DECLINED"))).isEqualTo(refund(REFUND));
  }

  @Test
  @DisplayName("white space around ids, times, reference ids and SoftDescriptor")
  void whiteSpaceAroundTextsIsDropped() {
    String padded = REFUND.replaceAll(">([^<>\\s]+)<", ">\n\t $1 \r\n <");
    assertThat(padded).isNotEqualTo(REFUND);
    assertThat(refund(padded)).isEqualTo(refund(REFUND));
  }

  @Test
  @DisplayName("percent-encoded times inside XML")
  void percentEncodedTimesAreDecoded() {
    assertThat(refund(REFUND.replaceAll("(T\\d\\d):(\\d\\d):(\\d\\d)", "$1%3A$2%3a$3")))
        .isEqualTo(refund(REFUND));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<IdList/>", "<IdList />", "<IdList>  \n </IdList>", ""})
  @DisplayName("IdList empty, blank or missing")
  void anEmptyOrMissingIdListIsAnEmptyList(String list) {
    Statement statement = authorization(AUTHORIZATION.replaceAll("(?s)<IdList>.*</IdList>", list));
    assertThat(statement.ids()).isEmpty();
    assertThat(statement.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Id", "member"})
  @DisplayName("Id or member in lists of ids")
  void idListsHoldIdOrMember(String name) {
    String xml =
        AUTHORIZATION.replace("<Id>", "<" + name + "> ").replace("</Id>", "\n</" + name + ">");
    assertThat(authorization(xml).ids()).containsExactly("P02-4400001-7700002-C000002");
  }

  @Test
  @DisplayName("empty elements")
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
  @DisplayName("amounts in any form that a double or a string has")
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
  @DisplayName("negative, NaN and INF amounts, and what is none")
  void anAmountThatIsNoneIsLeftOutAndTold(String amount) {
    Statement statement = refund(REFUND.replace("12.5", amount));
    assertThat(statement.facts()).doesNotContainKey(Fact.REFUND_AMOUNT);
    assertThat(statement.problems()).isNotEmpty().allMatch(it -> it.startsWith("RefundAmount"));
    assertThat(statement.status()).isEqualTo(refund(REFUND).status());
  }

  @Test
  @DisplayName("currencies that are none")
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
  @DisplayName("ReasonCode None, absent or empty")
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
  @DisplayName("times without zone, with offset, with and without milliseconds")
  void timesWithoutZoneAreUtcAndOffsetsAreApplied(String written, String read) {
    assertThat(refund(REFUND.replace("2016-02-03T10:12:00.500Z", written)).status().lastUpdatedAt())
        .hasToString(read);
  }

  @Test
  @DisplayName("times that are none")
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
  @DisplayName("anything white before the XML declaration")
  void anythingWhiteMayStandBeforeTheDeclaration(String before) {
    assertThat(refund(before + REFUND)).isEqualTo(refund(REFUND));
  }

  @Test
  @DisplayName("an escaped slash in JSON")
  void anEscapedSlashIsAnOrdinarySlash() {
    String json = Messages.json("PaymentRefund", REFUND).toString();
    assertThat(NotificationReader.read(json.replace("</", "<\\/")))
        .isEqualTo(NotificationReader.read(json));
  }

  @Test
  @DisplayName("unknown elements")
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
  @DisplayName("namespaces, also with spaces in them")
  void namespacesAreIgnored(String namespace) {
    String xml = REFUND.replaceFirst("xmlns=\"[^\"]*\"", "xmlns=\"" + namespace + "\"");
    assertThat(refund(xml)).isEqualTo(refund(REFUND));
  }

  @Test
  @DisplayName("two spellings of the time-out reason")
  void theTimeoutReasonHasTwoSpellings() {
    String xml = AUTHORIZATION.replace("MaxCapturesProcessed", "TransactionTimeout");
    assertThat(authorization(xml).status().reasonCode()).isEqualTo("TransactionTimedOut");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SellerOrderAttributes", "OrderTotal"})
  @DisplayName("empty elements of an order reference")
  void anEmptyElementOfAnOrderReferenceStatesNothing(String name) {
    String xml = Messages.xml(NotificationType.ORDER_REFERENCE);
    String empty = xml.replaceAll("(?s)<" + name + ">.*</" + name + ">", "<" + name + " />");
    assertThat(empty).isNotEqualTo(xml);
    Statement statement =
        ((Notification) Messages.read(NotificationType.ORDER_REFERENCE, empty)).statement();
    assertThat(statement.facts())
        .doesNotContainKey(name.equals("OrderTotal") ? Fact.ORDER_TOTAL : Fact.SELLER_ORDER_ID)
        .containsKey(Fact.EXPIRES_AT);
    assertThat(statement.status().state()).isEqualTo("Suspended");
  }

  @Test
  @DisplayName("OrderItemCategories empty or missing")
  void orderItemCategoriesMayBeAnything() {
    String without =
        AUTHORIZATION
            .replaceAll("(?s)<OrderItemCategories.*OrderItemCategories>", "")
            .replaceAll("<OrderItemCategories ?/>", "");
    String empty = without.replace("<CaptureNow>", "<OrderItemCategories/><CaptureNow>");
    assertThat(authorization(without)).isEqualTo(authorization(AUTHORIZATION));
    assertThat(authorization(empty)).isEqualTo(authorization(AUTHORIZATION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Id", "member"})
  @DisplayName("Id or member in CreditReversalIdList")
  void aCreditsReversalsAreIdOrMember(String name) {
    String xml =
        Messages.xml(NotificationType.PROVIDER_CREDIT)
            .replace("<Id>", "<" + name + ">")
            .replace("</Id>", "</" + name + ">");
    Statement credit =
        ((Notification) Messages.read(NotificationType.PROVIDER_CREDIT, xml)).statement();
    assertThat(credit.ids()).containsExactly("S02-4400001-7700002-Q000006");
    assertThat(credit.problems()).isEmpty();
  }

  @Test
  @DisplayName("the XML declaration directly before the root, or indentation of any kind")
  void indentationMakesNoDifference() {
    String flat = REFUND.replaceAll(">\\s+<", "><");
    assertThat(flat).startsWith("<?xml").contains("?><RefundNotification");
    assertThat(refund(flat)).isEqualTo(refund(REFUND));
    assertThat(refund(flat.replace("><", ">\n\t<"))).isEqualTo(refund(REFUND));
  }

  @Test
  @DisplayName("the fee's currency: a notification's in the buyer's, a Get's in the seller's")
  void feesAreTakenFromGetsAlone() {
    Statement notified = refund(REFUND.replaceFirst("(?s)(<FeeRefunded>.*?)EUR", "$1NOK"));
    assertThat(notified.facts()).containsEntry(Fact.FEE_REFUNDED, new Money("NOK", 0));
    View view = View.of(Observation.of(notified, Source.NOTIFICATION, AT, "e1"));
    assertThat(view.fact(Fact.FEE_REFUNDED, Money.class)).isEmpty();
    View answered = view.join(Observation.of(refund(REFUND), Source.GET, AT, "e2"));
    assertThat(answered.fact(Fact.FEE_REFUNDED, Money.class)).contains(new Money("EUR", 0));
    assertNoContradiction(answered);
  }

  @Test
  @DisplayName("CaptureFee missing or 0 until the capture is Completed")
  void aCapturesFeeMayComeLater() {
    String xml = Messages.xml(NotificationType.CAPTURE);
    String without = xml.replaceAll("(?s)<CaptureFee>.*</CaptureFee>", "");
    assertThat(without).isNotEqualTo(xml);
    Notification capture = (Notification) Messages.read(NotificationType.CAPTURE, without);
    assertThat(capture.statement().problems()).isEmpty();
    Statement first = ((Notification) Messages.read(NotificationType.CAPTURE, xml)).statement();
    Statement later =
        ((Notification)
                Messages.read(
                    NotificationType.CAPTURE,
                    xml.replaceFirst("(?s)(<CaptureFee>\\s*<Amount>)[^<]*", "$19.99")))
            .statement();
    View view =
        View.of(Observation.of(first, Source.GET, AT, "e1"))
            .join(Observation.of(later, Source.GET, AT.plusSeconds(60), "e2"));
    assertThat(view.fact(Fact.CAPTURE_FEE, Money.class).orElseThrow().decimal()).isEqualTo("9.99");
    assertNoContradiction(view);
  }

  @ParameterizedTest
  @CsvSource({
    "19.95, GBP, 0.913362644, 21.84, EUR",
    "0.33, NOK, 9.9248293483, 0.03, EUR",
    "0.99, CHF, 1.1297854087, 0.88, EUR"
  })
  @DisplayName("multi-currency: the amount, its conversion and the rate, as they are stated")
  void aConversionIsKeptAsStated(
      String amount, String currency, String rate, String converted, String ledgerCurrency) {
    String xml =
        REFUND
            .replace("12.5", amount)
            .replace("EUR", currency)
            .replace(
                "<FeeRefunded>",
                "<ConvertedAmount><Amount>%s</Amount><CurrencyCode>%s</CurrencyCode></ConvertedAmount>"
                        .formatted(converted, ledgerCurrency)
                    + "<ConversionRate>%s</ConversionRate><FeeRefunded>".formatted(rate));
    Statement statement = refund(xml);
    assertThat(statement.facts())
        .containsEntry(Fact.REFUND_AMOUNT, Money.parse(amount, currency))
        .containsEntry(Fact.CONVERTED_AMOUNT, Money.parse(converted, ledgerCurrency))
        .containsEntry(Fact.CONVERSION_RATE, new Text(rate));
    assertThat(statement.problems()).isEmpty();
    assertThat(new BigDecimal(amount).divide(new BigDecimal(rate), 2, RoundingMode.HALF_UP))
        .as("the rate is in units of the buyer's currency")
        .isEqualTo(new BigDecimal(converted));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE r>", "<!DOCTYPE r [<!ENTITY e 'x'>]>", "<?php x?>"})
  @DisplayName("DTD, entities and processing instructions")
  void whatIsNeverLegitimateIsRefused(String intruder) {
    assertThat(Messages.read("PaymentRefund", REFUND.replace("?>", "?>" + intruder)))
        .isInstanceOfSatisfying(
            QuarantinedNotification.class,
            it -> assertThat(it.cause()).isEqualTo(QuarantineCause.XML_REFUSED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\\\n", "\t"})
  @DisplayName("the guide's printed samples: raw control characters and illegal escapes")
  void whatIsPrintedInTheGuideIsNoJson(String printed) {
    String json = Messages.json("PaymentRefund", REFUND).toString();
    String broken = json.replace("<RefundDetails>", "<RefundDetails>" + printed);
    assertThat(NotificationReader.read(broken))
        .isInstanceOfSatisfying(
            QuarantinedNotification.class,
            it -> assertThat(it.cause()).isEqualTo(QuarantineCause.NOT_JSON));
  }

  private static void assertNoContradiction(View view) {
    assertThat(Attention.of(view, Upkeep.NONE))
        .extracting(Condition::kind)
        .doesNotContain(AttentionKind.CURRENCIES, AttentionKind.CHANGED_FACT);
  }
}
