package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Seller;
import java.util.Map;

/** Registering sellers, and listing them without their keys. */
final class SellerRoutes {
  private final SandboxControl control;

  SellerRoutes(SandboxControl control) {
    this.control = requireNonNull(control, "control is null");
  }

  HttpAnswer list(HttpCall call) {
    return JsonAnswers.ok(
        Map.of("sellers", control.sellers().stream().map(SellerDocument::of).toList()));
  }

  HttpAnswer register(HttpCall call) {
    Seller seller = SellerReader.read(JsonFields.of(call));
    control.register(seller);
    return JsonAnswers.created(SellerDocument.of(seller));
  }
}
