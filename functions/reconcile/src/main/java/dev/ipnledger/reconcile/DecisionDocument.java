package dev.ipnledger.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.closing.CloseDecision;
import dev.ipnledger.domain.closing.Verdict;
import java.time.Instant;
import java.util.List;

/** A decision as it is kept: what was decided, from what, and by which values of the policy. */
final class DecisionDocument {
  private static final JsonMapper JSON = new JsonMapper();

  private DecisionDocument() {}

  /**
   * A JSON document in UTF-8.
   *
   * @param authorizations what is closed instead of the order reference; empty when that is
   */
  static byte[] of(
      ObjectRef order,
      CloseDecision decision,
      Closing policy,
      List<ObjectRef> authorizations,
      Instant at) {
    ObjectNode node = JSON.createObjectNode();
    node.put("document", "close-decision");
    node.put("formatVersion", 1);
    node.put("orderReferenceId", order.id().text());
    node.put("verdict", decision.verdict().name());
    node.put("at", at.toString());
    node.put("quietSince", decision.quietSince().toString());
    node.put("total", decision.total() == null ? null : decision.total().toString());
    node.put("captured", decision.captured() == null ? null : decision.captured().toString());
    var closed = node.putArray("authorizations");
    authorizations.forEach(one -> closed.add(one.id().text()));
    ObjectNode values = node.putObject("policy");
    values.put("mode", policy.mode().name());
    values.put("quietFor", policy.quietFor().toString());
    values.put("freshFor", policy.freshFor().toString());
    values.put("mostPerRun", policy.mostPerRun());
    values.put("authorizations", policy.authorizations());
    policy.closeIdleAfterDays().ifPresent(days -> values.put("closeIdleAfterDays", days));
    try {
      return JSON.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("memory does not fail to be written", e);
    }
  }

  /** For the seller, at most 1,024 characters. */
  static String reason(CloseDecision decision) {
    return (decision.verdict() == Verdict.CLOSE_CAPTURED ? "captured in full" : "idle")
        + ", nothing happened since "
        + decision.quietSince()
        + " (ipn-ledger)";
  }
}
