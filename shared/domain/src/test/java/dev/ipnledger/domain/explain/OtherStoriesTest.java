package dev.ipnledger.domain.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of authorizations, billing agreements and the credits of solution providers. */
class OtherStoriesTest {
  private static final String AT = "2015-11-21T16:00:00.000Z";
  private static final String SAYS = ", says the notification of 2015-11-21 16:00:00 UTC";
  private static final String AUTHORIZATION = Paper.ORDER + "-A000001";

  @Test
  void anOpenAuthorizationHoldsMoneyUntilItExpires() {
    Papers papers =
        new Papers(
            authorization()
                .in("Open", AT)
                .stating(Fact.EXPIRES_AT, Moment.parse("2015-12-21T16:00:00.000Z")));

    assertThat(papers.story(AUTHORIZATION))
        .containsExactly(
            "Authorization " + AUTHORIZATION + " is Open: the money is reserved" + SAYS + ".",
            "Its amount (AuthorizationAmount) is 50.00 EUR" + SAYS + ".",
            "It holds the money until 2015-12-21 16:00:00 UTC.",
            "The ledger knows no captures of it. Amazon's own sum (CapturedAmount) was not"
                + " stated.");
  }

  @Test
  void anOpenAuthorizationWithoutAnExpiryHoldsItAllTheSame() {
    assertThat(new Papers(authorization().in("Open", AT)).story(AUTHORIZATION))
        .contains("It holds the money.");
  }

  @ParameterizedTest
  @CsvSource({"Pending", "Declined", "Closed"})
  void anyOtherAuthorizationHoldsNone(String state) {
    assertThat(new Papers(authorization().in(state, AT)).story(AUTHORIZATION))
        .contains("It holds no money: only an Open authorization does.");
  }

  @Test
  void onlyCapturesThatItListsAndThatCollectedAreHeldAgainstAmazonsSum() {
    Papers papers =
        new Papers(
            authorization()
                .in("Closed", AT)
                .listing("-C000001", "-C000002", "-C000003")
                .stating(Fact.CAPTURED_AMOUNT, eur("30.00")),
            capture("-C000001", "10.00").in("Completed", AT),
            capture("-C000002", "20.00").in("Closed", AT),
            capture("-C000003", "40.00").in("Declined", AT),
            capture("-C000004", "80.00").in("Completed", AT));

    assertThat(papers.story(AUTHORIZATION))
        .contains(
            "The ledger knows these captures of it: 10.00 EUR by "
                + Paper.ORDER
                + "-C000001 (Completed); 20.00 EUR by "
                + Paper.ORDER
                + "-C000002 (Closed). Amazon's own sum (CapturedAmount) is 30.00 EUR"
                + SAYS
                + ": they agree.");
  }

  @Test
  void anAmountThatNoDocumentToldIsMissingFromTheSumAndSaidToBe() {
    Papers papers =
        new Papers(
            authorization()
                .in("Closed", AT)
                .listing("-C000001")
                .stating(Fact.CAPTURED_AMOUNT, eur("30.00")),
            Paper.about(ObjectKind.CAPTURE, "-C000001").in("Completed", AT));

    assertThat(papers.story(AUTHORIZATION))
        .anyMatch(
            sentence ->
                sentence.startsWith("The ledger knows these captures of it: an unknown amount by")
                    && sentence.endsWith(
                        ": 30.00 EUR of it the ledger has not seen in an object of its own."));
  }

  @Test
  void aBillingAgreementTellsItsLimitAndWhatIsLeftOfIt() {
    Papers papers =
        new Papers(
            Paper.aboutAgreement("C01-7654321-1234567")
                .in("Open", AT)
                .stating(Fact.SELLER_BILLING_AGREEMENT_ID, new Text("abo-7"))
                .stating(Fact.AMOUNT_LIMIT_PER_TIME_PERIOD, eur("500.00"))
                .stating(Fact.CURRENT_REMAINING_BALANCE, eur("480.00")));

    assertThat(papers.story("C01-7654321-1234567"))
        .containsExactly(
            "Billing agreement C01-7654321-1234567 is Open: confirmed: it can be charged"
                + SAYS
                + ".",
            "It is the seller's billing agreement abo-7.",
            "It may be charged 500.00 EUR per period.",
            "Of this period 480.00 EUR are left.");
  }

  @Test
  void aBillingAgreementWithoutThemTellsItsStateAlone() {
    assertThat(
            new Papers(Paper.aboutAgreement("C01-7654321-1234567").in("Open", AT))
                .story("C01-7654321-1234567"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "PROVIDER_CREDIT, -P000001, CREDIT_AMOUNT, Provider credit, the provider has the money",
    "PROVIDER_CREDIT_REVERSAL, -Q000001, CREDIT_REVERSAL_AMOUNT, Provider credit reversal,"
        + " the provider gave the money back",
  })
  void aCreditOfAProviderIsBookedWhenItWasCompleted(
      ObjectKind kind, String suffix, Fact amount, String name, String meaning) {
    String id = Paper.ORDER + suffix;

    assertThat(
            new Papers(Paper.about(kind, suffix).in("Completed", AT).stating(amount, eur("2.00")))
                .story(id))
        .containsExactly(
            name + " " + id + " is Completed: " + meaning + SAYS + ".",
            "Its amount (" + amount.wireName() + ") is 2.00 EUR" + SAYS + ".",
            "It is booked on 2015-11-21 16:00:00 UTC, when it was first Completed" + SAYS + ".");
  }

  private static Paper authorization() {
    return Paper.about(ObjectKind.AUTHORIZATION, "-A000001")
        .stating(Fact.AUTHORIZATION_AMOUNT, eur("50.00"));
  }

  private static Paper capture(String suffix, String amount) {
    return Paper.about(ObjectKind.CAPTURE, suffix).stating(Fact.CAPTURE_AMOUNT, eur(amount));
  }

  private static Money eur(String amount) {
    return Money.parse(amount, "EUR");
  }
}
