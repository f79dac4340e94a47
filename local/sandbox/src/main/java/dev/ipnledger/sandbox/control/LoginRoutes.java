package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.login.Mailbox;
import dev.ipnledger.sandbox.login.WidgetError;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the buyer's page shows beside the payments. */
final class LoginRoutes {
  private final Mailbox mailbox;

  LoginRoutes(Mailbox mailbox) {
    this.mailbox = requireNonNull(mailbox, "mailbox is null");
  }

  /** Oldest first. */
  HttpAnswer mails(HttpCall call) {
    return JsonAnswers.ok(Map.of("mails", mailbox.mails()));
  }

  HttpAnswer widgetErrors(HttpCall call) {
    List<Map<String, String>> errors =
        Arrays.stream(WidgetError.values())
            .map(
                error ->
                    Map.of(
                        "code", error.code(),
                        "buyer", error.buyerText(),
                        "shop", error.shopText()))
            .toList();
    return JsonAnswers.ok(Map.of("errors", errors));
  }
}
