package dev.ipnledger.sandbox.story;

import java.util.Map;

/** The simulation strings of the guide, as parameters of the call that carries them. */
final class Simulate {
  private Simulate() {}

  static Map<String, String> onAuthorize(String state, String reason, String more) {
    return Map.of("SellerAuthorizationNote", text(state, reason, more));
  }

  static Map<String, String> onCapture(String state, String reason) {
    return Map.of("SellerCaptureNote", text(state, reason, ""));
  }

  static Map<String, String> onRefund(String state, String reason) {
    return Map.of("SellerRefundNote", text(state, reason, ""));
  }

  /** The one constraint that can be simulated. */
  static String notAllowed() {
    return "{\"SandboxSimulation\":{\"Constraint\":\"PaymentMethodNotAllowed\"}}";
  }

  static String text(String state, String reason, String more) {
    String code = reason.isEmpty() ? "" : ",\"ReasonCode\":\"" + reason + "\"";
    return "{\"SandboxSimulation\":{\"State\":\"" + state + "\"" + code + more + "}}";
  }
}
