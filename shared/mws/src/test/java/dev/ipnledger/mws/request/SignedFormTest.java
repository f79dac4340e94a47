package dev.ipnledger.mws.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.Section;
import dev.ipnledger.settings.Keys;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedFormTest {
  private static final Account ACCOUNT = new Account("TEST_MERCHANT_ID", Environment.SANDBOX);
  private static final Instant NOW = Instant.parse("2015-12-31T23:59:58.765Z");
  private static final GetDetails CAPTURE =
      new GetDetails(Operation.GET_CAPTURE_DETAILS, new AmazonId("S02-6112897-1842302-C042768"));

  /** Vector L of the signature table, down to the text that is sent. */
  @Test
  void theSignedParametersAreSentAsTheyWereSigned() {
    SignedForm form = form(Optional.empty());

    assertThat(form.address())
        .isEqualTo(
            URI.create("https://mws-eu.amazonservices.com/OffAmazonPayments_Sandbox/2013-01-01"));
    assertThat(form.body())
        .isEqualTo(
            "AWSAccessKeyId=TEST_ACCESS_KEY"
                + "&Action=GetCaptureDetails"
                + "&AmazonCaptureId=S02-6112897-1842302-C042768"
                + "&SellerId=TEST_MERCHANT_ID"
                + "&SignatureMethod=HmacSHA256"
                + "&SignatureVersion=2"
                + "&Timestamp=2015-12-31T23%3A59%3A58Z"
                + "&Version=2013-01-01"
                + "&Signature=hgaAstPC80YA%2F9jV0aOCSHWLX%2B3UQqwKjZt280p8De0%3D");
  }

  @Test
  void theTokenOfAnotherSellerIsSentAndSigned() {
    assertThat(form(Optional.of("amzn.mws.1")).body())
        .contains("&MWSAuthToken=amzn.mws.1&")
        .doesNotContain("hgaAstPC80YA");
  }

  @Test
  void itsTextHidesWhatIsSecret() {
    assertThat(form(Optional.of("amzn.mws.1")).toString())
        .doesNotContain("TEST_ACCESS_KEY", "amzn.mws.1", "Signature=");
  }

  @ParameterizedTest
  @CsvSource({
    "GET_ORDER_REFERENCE_DETAILS, GetOrderReferenceDetails, AmazonOrderReferenceId",
    "GET_AUTHORIZATION_DETAILS, GetAuthorizationDetails, AmazonAuthorizationId",
    "GET_CAPTURE_DETAILS, GetCaptureDetails, AmazonCaptureId",
    "GET_REFUND_DETAILS, GetRefundDetails, AmazonRefundId",
    "GET_BILLING_AGREEMENT_DETAILS, GetBillingAgreementDetails, AmazonBillingAgreementId",
    "GET_PROVIDER_CREDIT_DETAILS, GetProviderCreditDetails, AmazonProviderCreditId",
    "GET_PROVIDER_CREDIT_REVERSAL_DETAILS, GetProviderCreditReversalDetails,"
        + " AmazonProviderCreditReversalId"
  })
  void everyGetNamesItsIdAndItsAnswer(Operation operation, String action, String idParameter) {
    AmazonId id = new AmazonId("S02-6112897-1842302");
    GetDetails request = new GetDetails(operation, id);

    assertThat(request.operation().wireName()).isEqualTo(action);
    assertThat(request.parameters().values()).containsOnly(Map.entry(idParameter, id.text()));
    assertThat(request.answerRoot()).isEqualTo(action + "Response");
  }

  private static SignedForm form(Optional<String> token) {
    Keys keys = new Keys("TEST_ACCESS_KEY", "TEST_SECRET_KEY", token);
    Endpoint endpoint =
        Endpoint.of(
            URI.create("https://mws-eu.amazonservices.com"),
            Section.OFF_AMAZON_PAYMENTS,
            Environment.SANDBOX);
    return SignedForm.of(CAPTURE, ACCOUNT, keys, endpoint, NOW);
  }
}
