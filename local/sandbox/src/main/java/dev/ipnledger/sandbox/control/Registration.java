package dev.ipnledger.sandbox.control;

import dev.ipnledger.sandbox.model.Environment;

/** What to tell someone who names a seller or topic that nobody registered. */
final class Registration {
  private Registration() {}

  static ControlException missing(String sellerId, Environment environment) {
    return ControlException.notFound(
        "seller "
            + sellerId
            + " is not registered for "
            + environment.key()
            + "; register it first with POST /control/sellers");
  }

  static ControlException missingTopic(String topicArn) {
    return ControlException.notFound(
        "no registered seller has the topic "
            + topicArn
            + "; register it first with POST /control/sellers");
  }
}
