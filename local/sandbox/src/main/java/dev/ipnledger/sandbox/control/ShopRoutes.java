package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.shop.ShopDesk;
import java.util.NoSuchElementException;

/**
 * {@code POST /control/shop {sellerId, environment, action, parameters}}: a seller's call, signed
 * here with its registered keys. The answer shows the request and what the service said.
 */
final class ShopRoutes {
  private final ShopDesk shop;

  ShopRoutes(ShopDesk shop) {
    this.shop = requireNonNull(shop, "shop is null");
  }

  HttpAnswer call(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    Account account = fields.account();
    try {
      return JsonAnswers.ok(shop.call(account, fields.text("action"), fields.texts("parameters")));
    } catch (NoSuchElementException e) {
      throw Registration.missing(account.sellerId(), account.environment());
    }
  }
}
