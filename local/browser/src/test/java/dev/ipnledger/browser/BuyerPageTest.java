package dev.ipnledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.XmlReading;
import dev.ipnledger.sandbox.login.WidgetError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BuyerPageTest {
  private static Browser browser;

  private final List<String> problems = new ArrayList<>();
  private Shop shop;
  private Page page;

  @BeforeAll
  static void open() {
    PlaywrightAssertions.setDefaultAssertionTimeout(Browser.PATIENCE_MS);
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void start() {
    shop = new Shop();
    page = browser.page();
    page.onPageError(problems::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(shop.sandbox.endpoint().toString())) {
            problems.add("asked elsewhere: " + request.url());
          }
        });
    page.navigate(shop.sandbox.endpoint() + "/buyer");
  }

  @AfterEach
  void stop() {
    page.close();
    shop.close();
    assertThat(problems).isEmpty();
  }

  private void button(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  /** The fields of a call are there when the one before is over. */
  private void simulate(String action, String simulation) {
    page.selectOption("#action", action);
    page.selectOption("#simulation", new SelectOption().setLabel(simulation));
    button("Sign and send");
    assertThat(page.locator("#answer-status")).hasText(action + ": 200");
  }

  private void call(String action, String answer) {
    page.selectOption("#action", action);
    button("Sign and send");
    assertThat(page.locator("#answer-status")).hasText(action + ": " + answer);
  }

  private void signInAndChoose(String method) {
    button("Agree and sign in");
    assertThat(page.locator("#name")).hasText("Susie Example");
    button("Ship to this address");
    page.check("input[value=" + method + "]");
    assertThat(page.locator("#call-parts")).isEnabled();
  }

  private void openOrder() {
    signInAndChoose("card");
    call("SetOrderReferenceDetails", "200");
    call("ConfirmOrderReference", "200");
    assertThat(page.locator("#state")).hasText("Open");
  }

  private void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", name)).setFullPage(true));
  }

  @Test
  void aPersonWalksFromTheButtonToTheRefund() {
    picture("buyer-start.png");
    openOrder();
    call("Authorize", "200");
    assertThat(page.locator("#request")).containsText("Signature=");
    call("Capture", "200");
    call("Refund", "200");
    assertThat(page.locator("#truth")).containsText("Pending");
    button("+30 s");
    assertThat(page.locator("#fired")).containsText("Completed");
    assertThat(page.locator("#mails")).containsText("You were refunded 20.00 EUR");
    assertThat(page.locator("#mails")).containsText("You were charged 20.00 EUR");
    assertThat(page.locator("#mails")).containsText("Your payment was authorized");
    assertThat(page.locator("#deliveries")).containsText("PaymentRefund");
    picture("buyer-walked.png");
    assertThat(XmlReading.texts(page.locator("#answer").textContent(), "RefundAmount")).isNotNull();
  }

  @Test
  void aDeclinedCardSuspendsTheOrderAndTheBuyerRepairsIt() {
    openOrder();
    simulate("Authorize", "Declined / InvalidPaymentMethod");
    assertThat(page.locator("#state")).hasText("Suspended");
    button("Repair the payment method");
    assertThat(page.locator("#state")).hasText("Open");
    assertThat(page.locator("#mails")).containsText("Payment Information Updated");
  }

  private void openAgreement() {
    page.check("input[name=purpose][value=agreement]");
    button("Agree and sign in");
    assertThat(page.locator("#name")).hasText("Susie Example");
    assertThat(page.locator("#kind")).hasText("Billing agreement");
    assertThat(page.locator("#truth")).containsText("no consent");
    call("ConfirmBillingAgreement", "400 BillingAgreementConstraintsExist");
    page.check("input[value=card]");
    page.check("#agreement-consent");
    assertThat(page.locator("#truth")).containsText("consent given");
    call("SetBillingAgreementDetails", "200");
    call("ConfirmBillingAgreement", "200");
    assertThat(page.locator("#state")).hasText("Open");
  }

  @Test
  void aPersonWalksAnAgreementFromTheConsentToItsEnd() {
    openAgreement();
    call("AuthorizeOnBillingAgreement", "200");
    assertThat(page.locator("#truth")).containsText("490.01 EUR of 500.00 EUR left this month");
    assertThat(page.locator("#truth")).containsText("Closed / MaxAuthorizationsProcessed");
    assertThat(page.locator("#truth")).containsText("MaxCapturesProcessed");
    call("Refund", "200");
    button("+30 s");
    assertThat(page.locator("#fired")).containsText("Refund");
    simulate("AuthorizeOnBillingAgreement", "Declined / InvalidPaymentMethod");
    assertThat(page.locator("#state")).hasText("Suspended");
    picture("agreement-suspended.png");
    button("Repair the payment method");
    assertThat(page.locator("#state")).hasText("Open");
    button("Change the address");
    assertThat(page.locator("#state")).hasText("Open");
    assertThat(page.locator("#deliveries")).containsText("BillingAgreementNotification");
    call("CreateOrderReferenceForId", "200");
    call("Authorize", "200");
    call("Capture", "200");
    call("CloseBillingAgreement", "200");
    assertThat(page.locator("#state")).hasText("Closed");
    picture("agreement-walked.png");
    assertThat(
            shop.inbox.messages().stream()
                .filter(message -> message.has("EventType"))
                .map(message -> message.get("EventType").asText()))
        .contains("BillingAgreementStatusUpdated", "AddressUpdated");
  }

  @Test
  void theBuyerEndsAnAgreement() {
    openAgreement();
    button("End the agreement");
    assertThat(page.locator("#state")).hasText("Closed");
    assertThat(page.locator("#truth")).containsText("BuyerClosed");
  }

  @Test
  void whatAmazonDoesByItselfHappensToTheOrderAtHand() {
    openOrder();
    page.selectOption("#deed", "The next authorization fails (ProcessingFailure)");
    button("Let it happen");
    assertThat(page.locator("#say")).containsText("ProcessingFailure");
    call("Authorize", "200");
    assertThat(page.locator("#truth")).containsText("Declined / ProcessingFailure");
    call("Authorize", "200");
    call("Capture", "200");
    page.selectOption("#deed", "Refund after an A-to-z claim");
    button("Let it happen");
    assertThat(page.locator("#truth")).containsText("AmazonA-ZRefund");
    page.selectOption("#deed", "A bank charges the capture back");
    button("Let it happen");
    assertThat(page.locator("#deliveries")).containsText("Chargeback Detailed Notification");
    page.selectOption("#story", "refund-declined");
    button("Play it");
    assertThat(page.locator("#steps")).containsText("the shop calls Refund: Pending");
    picture("amazon-walked.png");
  }

  @Test
  void onASlowLineACallNamesWhatTheOneBeforeItMade() {
    openOrder();
    page.selectOption("#deed", "The next authorization fails (ProcessingFailure)");
    button("Let it happen");
    assertThat(page.locator("#say")).containsText("ProcessingFailure");
    Browser.slow(page);
    call("Authorize", "200");
    call("Authorize", "200");
    call("Capture", "200");
  }

  @Test
  void aPageOnASmallScreenStandsInOneColumn() {
    page.setViewportSize(390, 844);
    openOrder();
    assertThat(page.locator("#state")).hasText("Open");
    Object overflow =
        page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
    picture("buyer-small.png");
  }

  @Test
  void whatAStateForbidsIsTheWidgetsError() {
    openOrder();
    button("Ship to this address");
    assertThat(page.locator("#address-error")).containsText("AddressNotModifiable");
    page.check("input[value=declining-card]");
    assertThat(page.locator("#wallet-error")).containsText("PaymentMethodNotModifiable");
    button("+1 h");
    assertThat(page.locator("#banner")).containsText("BuyerSessionExpired");
  }

  @Test
  void everyWidgetErrorIsShownWithTheBuyersText() {
    for (WidgetError error : WidgetError.values()) {
      page.selectOption("#widget-error", error.code());
      assertThat(page.locator("#widget-error-texts"))
          .containsText(error.buyerText().isEmpty() ? "is told nothing" : error.buyerText());
    }
  }

  @Test
  void everyControlHasAName() {
    Object unnamed =
        page.evaluate(
            """
            () => [...document.querySelectorAll('button, select, input')]
              .filter(c => !(c.labels?.length || c.textContent.trim() || c.getAttribute('aria-label')))
              .map(c => c.outerHTML)
            """);
    assertThat((List<?>) unnamed).isEmpty();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasCount(1);
  }
}
