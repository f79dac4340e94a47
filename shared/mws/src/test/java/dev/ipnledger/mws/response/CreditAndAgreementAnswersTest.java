package dev.ipnledger.mws.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The answers that differ from the notifications in the names of their elements. */
class CreditAndAgreementAnswersTest {
  private static final Account ACCOUNT = new Account("A1SELLER", Environment.SANDBOX);
  private static final String NAMESPACE =
      "http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01";

  @Test
  void aBillingAgreementCallsItsStatusTimeLastUpdatedTimestamp() {
    Statement statement =
        stated(
            ObjectKind.BILLING_AGREEMENT,
            "C02-1000001-2000002",
            """
            <GetBillingAgreementDetailsResponse xmlns="%s"><GetBillingAgreementDetailsResult>
            <BillingAgreementDetails>
              <BillingAgreementStatus>
                <LastUpdatedTimestamp>2016-05-06T07:08:09.010Z</LastUpdatedTimestamp>
                <State>Suspended</State><ReasonCode>InvalidPaymentMethod</ReasonCode>
              </BillingAgreementStatus>
              <Buyer><Name>Erika</Name></Buyer>
              <SellerBillingAgreementAttributes>
                <SellerBillingAgreementId>abo-1</SellerBillingAgreementId><StoreName/>
              </SellerBillingAgreementAttributes>
              <BillingAgreementLimits>
                <CurrentRemainingBalance><Amount>480.00</Amount><CurrencyCode>EUR</CurrencyCode>
                </CurrentRemainingBalance>
                <AmountLimitPerTimePeriod><Amount>500.00</Amount><CurrencyCode>EUR</CurrencyCode>
                </AmountLimitPerTimePeriod>
                <TimePeriodStartDate>2016-05-01T00:00:00Z</TimePeriodStartDate>
                <TimePeriodEndDate>2016-06-01T00:00:00Z</TimePeriodEndDate>
              </BillingAgreementLimits>
              <BillingAgreementConsent>true</BillingAgreementConsent>
              <Constraints><Constraint><ConstraintID>BuyerConsentNotSet</ConstraintID></Constraint>
              </Constraints>
              <ReleaseEnvironment>Sandbox</ReleaseEnvironment>
              <AmazonBillingAgreementId>C02-1000001-2000002</AmazonBillingAgreementId>
              <CreationTimestamp>2016-05-06T07:00:00.000Z</CreationTimestamp>
            </BillingAgreementDetails></GetBillingAgreementDetailsResult>
            </GetBillingAgreementDetailsResponse>
            """);
    assertThat(statement.status())
        .isEqualTo(
            new Status(
                "Suspended",
                "InvalidPaymentMethod",
                null,
                Moment.parse("2016-05-06T07:08:09.010Z")));
    assertThat(statement.facts())
        .isEqualTo(
            Map.of(
                Fact.SELLER_BILLING_AGREEMENT_ID, new Text("abo-1"),
                Fact.AMOUNT_LIMIT_PER_TIME_PERIOD, new Money("EUR", 50000),
                Fact.CURRENT_REMAINING_BALANCE, new Money("EUR", 48000),
                Fact.TIME_PERIOD_START_DATE, Moment.parse("2016-05-01T00:00:00Z"),
                Fact.TIME_PERIOD_END_DATE, Moment.parse("2016-06-01T00:00:00Z"),
                Fact.BILLING_AGREEMENT_CONSENT, new Flag(true),
                Fact.CREATED_AT, Moment.parse("2016-05-06T07:00:00.000Z")));
    assertThat(statement.problems()).isEmpty();
  }

  @Test
  void aDraftAgreementHasAStateAndLittleElse() {
    Statement statement =
        stated(
            ObjectKind.BILLING_AGREEMENT,
            "C02-1000001-2000002",
            """
            <GetBillingAgreementDetailsResponse xmlns="%s"><GetBillingAgreementDetailsResult>
            <BillingAgreementDetails>
              <AmazonBillingAgreementId>C02-1000001-2000002</AmazonBillingAgreementId>
              <BillingAgreementStatus><State>Draft</State></BillingAgreementStatus>
              <CreationTimestamp>2016-05-06T07:00:00.000Z</CreationTimestamp>
            </BillingAgreementDetails></GetBillingAgreementDetailsResult>
            </GetBillingAgreementDetailsResponse>
            """);
    assertThat(statement.status()).isEqualTo(new Status("Draft", null, null, null));
    assertThat(statement.problems()).isEmpty();
  }

  @Test
  void aProviderCreditCallsTheProviderProviderIdAndListsMembers() {
    Statement statement =
        stated(
            ObjectKind.PROVIDER_CREDIT,
            "S02-1000001-2000002-P000005",
            """
            <GetProviderCreditDetailsResponse xmlns="%s"><GetProviderCreditDetailsResult>
            <ProviderCreditDetails>
              <CreditStatus><LastUpdateTimestamp>2016-05-06T07:08:09.010Z</LastUpdateTimestamp>
                <State>Completed</State></CreditStatus>
              <CreditAmount><Amount>2.00</Amount><CurrencyCode>EUR</CurrencyCode></CreditAmount>
              <CreditReversalAmount><Amount>0</Amount><CurrencyCode>EUR</CurrencyCode>
              </CreditReversalAmount>
              <CreditReversalIdList><member>S02-1000001-2000002-Q000006</member>
              </CreditReversalIdList>
              <CreditReferenceId>credit-1</CreditReferenceId>
              <ProviderId>A2PROVIDER</ProviderId><SellerId>A1SELLER</SellerId>
              <AmazonProviderCreditId>S02-1000001-2000002-P000005</AmazonProviderCreditId>
              <CreationTimestamp>2016-05-06T07:00:00.000Z</CreationTimestamp>
            </ProviderCreditDetails></GetProviderCreditDetailsResult>
            </GetProviderCreditDetailsResponse>
            """);
    assertThat(statement.status().state()).isEqualTo("Completed");
    assertThat(statement.ids()).containsExactly("S02-1000001-2000002-Q000006");
    assertThat(statement.facts())
        .isEqualTo(
            Map.of(
                Fact.PROVIDER_SELLER_ID, new Text("A2PROVIDER"),
                Fact.CREDIT_REFERENCE_ID, new Text("credit-1"),
                Fact.CREDIT_AMOUNT, new Money("EUR", 200),
                Fact.CREDIT_REVERSAL_AMOUNT, new Money("EUR", 0),
                Fact.CREATED_AT, Moment.parse("2016-05-06T07:00:00.000Z")));
    assertThat(statement.problems()).isEmpty();
  }

  @Test
  void aReversalIsReadWhole() {
    Statement statement =
        stated(
            ObjectKind.PROVIDER_CREDIT_REVERSAL,
            "S02-1000001-2000002-Q000006",
            """
            <GetProviderCreditReversalDetailsResponse xmlns="%s">
            <GetProviderCreditReversalDetailsResult><ProviderCreditReversalDetails>
              <AmazonProviderCreditReversalId>S02-1000001-2000002-Q000006
              </AmazonProviderCreditReversalId>
              <ProviderId>A2PROVIDER</ProviderId><SellerId>A1SELLER</SellerId>
              <CreditReversalReferenceId>back-1</CreditReversalReferenceId>
              <CreditReversalAmount><Amount>1.5</Amount><CurrencyCode>EUR</CurrencyCode>
              </CreditReversalAmount>
              <CreditReversalNote/>
              <CreditReversalStatus><State>Closed</State>
                <LastUpdateTimestamp>2016-05-06T07:08:09.010Z</LastUpdateTimestamp>
                <ReasonCode>MaxAmountReversed</ReasonCode></CreditReversalStatus>
              <CreationTimestamp>2016-05-06T07:00:00.000Z</CreationTimestamp>
            </ProviderCreditReversalDetails></GetProviderCreditReversalDetailsResult>
            </GetProviderCreditReversalDetailsResponse>
            """);
    assertThat(statement.status().reasonCode()).isEqualTo("MaxAmountReversed");
    assertThat(statement.facts())
        .isEqualTo(
            Map.of(
                Fact.PROVIDER_SELLER_ID, new Text("A2PROVIDER"),
                Fact.CREDIT_REVERSAL_REFERENCE_ID, new Text("back-1"),
                Fact.CREDIT_REVERSAL_AMOUNT, new Money("EUR", 150),
                Fact.CREATED_AT, Moment.parse("2016-05-06T07:00:00.000Z")));
    assertThat(statement.problems()).isEmpty();
  }

  private static Statement stated(ObjectKind kind, String id, String xml) {
    ObjectRef asked = ObjectRef.of(ACCOUNT, kind, new AmazonId(id));
    DetailsAnswer answer =
        DetailsAnswerReader.read(asked, xml.formatted(NAMESPACE).getBytes(UTF_8));
    assertThat(answer).isInstanceOf(DetailsAnswer.Stated.class);
    Statement statement = ((DetailsAnswer.Stated) answer).statement();
    assertThat(statement.object()).isEqualTo(asked);
    return statement;
  }
}
