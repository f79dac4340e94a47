package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An operation that answers with an XML document. */
public non-sealed interface Operation extends Action {
  /**
   * Runs inside the world's lock, with parameters that its {@link OperationSpec} has checked.
   *
   * @return the {@code <action>Result} element; null for the operations that answer with metadata
   *     only
   * @throws dev.ipnledger.sandbox.model.RefusedException when the call is refused
   */
  @Nullable Element answer(Caller caller, Parameters parameters, Instant at);

  /** The empty result element, to be filled. */
  default Element result() {
    return Element.named(spec().action() + "Result");
  }
}
