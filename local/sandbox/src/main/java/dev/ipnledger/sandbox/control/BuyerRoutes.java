package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.AgreementEdit;
import dev.ipnledger.sandbox.model.PaymentMethod;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The buyer's steps as control requests; the buyer's page makes them. */
final class BuyerRoutes {
  private final BuyerDesk buyer;

  BuyerRoutes(BuyerDesk buyer) {
    this.buyer = requireNonNull(buyer, "buyer is null");
  }

  /** {@code {sellerId, environment}}. */
  HttpAnswer signIn(HttpCall call) {
    Account account = JsonFields.of(call).account();
    return made(account, () -> buyer.signIn(account));
  }

  /** {@code {sellerId, environment, currency}}. */
  HttpAnswer openAgreement(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    Account account = fields.account();
    String currency = fields.text("currency");
    return made(account, () -> buyer.openAgreement(account, currency));
  }

  /** {@code {id}}. */
  HttpAnswer address(HttpCall call) {
    return step(call, "takes no other address", buyer::chooseAddress);
  }

  /** {@code {id, method: card|declining-card|direct-debit}}. */
  HttpAnswer wallet(HttpCall call) {
    PaymentMethod method = JsonFields.of(call).oneOf("method", PaymentMethod.class);
    return step(call, "does not take this payment method", id -> buyer.choose(id, method));
  }

  /** {@code {id, given: true|false}}. */
  HttpAnswer consent(HttpCall call) {
    boolean given = !JsonFields.of(call).textOr("given", "true").equals("false");
    return step(call, "takes no consent", id -> buyer.consent(id, given));
  }

  /** {@code {id}}. */
  HttpAnswer repair(HttpCall call) {
    return step(call, "is not suspended", buyer::repair);
  }

  /** {@code {id, edit: payment-method|address|address-and-payment-method, method?}}. */
  HttpAnswer editAgreement(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    AgreementEdit edit = fields.oneOf("edit", AgreementEdit.class);
    PaymentMethod method =
        fields.optionalText("method") == null
            ? PaymentMethod.CARD
            : fields.oneOf("method", PaymentMethod.class);
    return step(call, "takes no change", id -> buyer.edit(id, edit, method));
  }

  /** {@code {id}}. */
  HttpAnswer closeAgreement(HttpCall call) {
    return step(call, "cannot be ended", buyer::closeAgreement);
  }

  private HttpAnswer step(HttpCall call, String refusal, Predicate<String> step) {
    String id = JsonFields.of(call).text("id");
    try {
      if (!step.test(id)) {
        throw ControlException.conflict(
            id + " " + refusal + "; it is " + buyer.state(id).orElse("unknown"));
      }
    } catch (NoSuchElementException e) {
      throw ControlException.notFound(String.valueOf(e.getMessage()));
    }
    return JsonAnswers.ok(Map.of("id", id, "state", buyer.state(id).orElse("")));
  }

  private static HttpAnswer made(Account account, Supplier<String> step) {
    try {
      return JsonAnswers.created(Map.of("id", step.get()));
    } catch (NoSuchElementException e) {
      throw Registration.missing(account.sellerId(), account.environment());
    }
  }
}
