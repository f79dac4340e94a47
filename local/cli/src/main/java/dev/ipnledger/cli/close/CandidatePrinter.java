package dev.ipnledger.cli.close;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.closing.CloseDecision;
import dev.ipnledger.domain.closing.ClosePlan;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes candidates for people and for programs. */
final class CandidatePrinter {
  private static final JsonMapper JSON = new JsonMapper();

  private final PrintWriter out;
  private int closes;
  private int others;

  CandidatePrinter(PrintWriter out) {
    this.out = out;
  }

  /** An account's orders under its policy; nothing when none is open. */
  void text(Account account, AppliedPolicy policy, Stream<Candidate> candidates) {
    List<Candidate> found = candidates.toList();
    if (!found.isEmpty()) {
      out.printf("%s, policy %s%n", account, policy.sentence());
      found.forEach(this::line);
    }
  }

  /** After the last account. */
  void end() {
    out.printf("%d would be closed, %d stay open.%n", closes, others);
  }

  void json(List<Candidate> candidates) {
    ArrayNode array = JSON.createArrayNode();
    for (Candidate candidate : candidates) {
      CloseDecision decision = candidate.plan().decision();
      ObjectNode node = array.addObject();
      node.put("sellerId", candidate.order().account().sellerId());
      node.put("environment", candidate.order().account().environment().slug());
      node.put("orderReferenceId", candidate.order().id().text());
      node.put("wouldClose", candidate.plan().action() == ClosePlan.Action.CLOSE_ORDER);
      node.put("action", candidate.plan().action().name());
      node.put("verdict", decision.verdict().name());
      node.put("total", decision.total() == null ? null : decision.total().toString());
      node.put("captured", decision.captured() == null ? null : decision.captured().toString());
      node.put("quietSince", decision.quietSince().toString());
      node.put("quietUntil", text(decision.quietUntil()));
      ArrayNode because = node.putArray("because");
      decision.because().forEach(because::add);
      ArrayNode authorizations = node.putArray("authorizations");
      candidate.plan().authorizations().forEach(one -> authorizations.add(one.id().text()));
      policy(candidate.policy(), node.putObject("policy"));
    }
    try {
      out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(array));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("memory does not fail to be written", e);
    }
  }

  private static void policy(AppliedPolicy policy, ObjectNode node) {
    Closing closing = policy.closing();
    node.put("source", policy.source().label());
    node.put("asOf", text(policy.asOf()));
    node.put("mode", policy.mode());
    node.put("quietFor", closing.quietFor().toString());
    closing.closeIdleAfterDays().ifPresent(days -> node.put("closeIdleAfterDays", days));
    node.put("mostPerRun", closing.mostPerRun());
    node.put("closeAuthorizations", closing.authorizations());
  }

  private void line(Candidate candidate) {
    ClosePlan plan = candidate.plan();
    if (plan.action() == ClosePlan.Action.CLOSE_ORDER) {
      closes++;
    } else {
      others++;
    }
    out.printf("%s %s: %s%n", verb(plan), candidate.order().id(), why(plan));
  }

  private static String verb(ClosePlan plan) {
    return switch (plan.action()) {
      case CLOSE_ORDER -> "close ";
      case CLOSE_AUTHORIZATIONS -> "first ";
      case REPORT -> "report";
      case KEEP -> "keep  ";
    };
  }

  private static String why(ClosePlan plan) {
    CloseDecision decision = plan.decision();
    if (plan.action() == ClosePlan.Action.CLOSE_AUTHORIZATIONS) {
      return why(decision) + "; they are closed, and the order when it is quiet again";
    }
    if (plan.action() == ClosePlan.Action.KEEP && decision.verdict().isClose()) {
      return why(decision) + ", and closing is off";
    }
    return why(decision);
  }

  private static String why(CloseDecision decision) {
    String captured = decision.captured() + " of " + decision.total() + " captured";
    return switch (decision.verdict()) {
      case CLOSE_CAPTURED, CLOSE_IDLE ->
          captured + ", nothing happened since " + decision.quietSince();
      case ENDED -> "it is neither Open nor Suspended any more";
      case UNKNOWN_PARTS ->
          decision.because().isEmpty()
              ? "its total is not known"
              : "nothing is known of " + String.join(", ", decision.because());
      case HOLDS_MONEY -> String.join(", ", decision.because()) + " may still move money";
      case NOT_QUIET -> captured + ", not quiet before " + decision.quietUntil();
      case NOT_CAPTURED -> captured + ", and the seller closes no idle orders";
    };
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
