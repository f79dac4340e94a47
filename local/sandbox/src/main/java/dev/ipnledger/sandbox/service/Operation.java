package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One operation of the service. */
interface Operation {
  /** The value of the parameter Action. */
  String action();

  Quota quota();

  /** Whether it can change anything. */
  boolean changes();

  /**
   * Runs inside the world's lock.
   *
   * @return the {@code <action>Result} element; null for the operations that answer with metadata
   *     only
   * @throws dev.ipnledger.sandbox.model.RefusedException when the call is refused
   */
  @Nullable Element answer(Caller caller, Parameters parameters, Instant at);

  /** The empty result element, to be filled. */
  default Element result() {
    return Element.named(action() + "Result");
  }
}
