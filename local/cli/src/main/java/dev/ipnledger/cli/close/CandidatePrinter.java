package dev.ipnledger.cli.close;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.closing.CloseDecision;
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

  void text(Stream<Candidate> candidates) {
    candidates.forEach(this::line);
    out.printf("%d would be closed, %d stay open.%n", closes, others);
  }

  void json(List<Candidate> candidates) {
    ArrayNode array = JSON.createArrayNode();
    for (Candidate candidate : candidates) {
      CloseDecision decision = candidate.decision();
      ObjectNode node = array.addObject();
      node.put("sellerId", candidate.order().account().sellerId());
      node.put("environment", candidate.order().account().environment().slug());
      node.put("orderReferenceId", candidate.order().id().text());
      node.put("wouldClose", decision.verdict().isClose());
      node.put("verdict", decision.verdict().name());
      node.put("total", decision.total() == null ? null : decision.total().toString());
      node.put("captured", decision.captured() == null ? null : decision.captured().toString());
      node.put("quietSince", decision.quietSince().toString());
      node.put("quietUntil", text(decision.quietUntil()));
      ArrayNode because = node.putArray("because");
      decision.because().forEach(because::add);
    }
    try {
      out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(array));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("memory does not fail to be written", e);
    }
  }

  private void line(Candidate candidate) {
    CloseDecision decision = candidate.decision();
    if (decision.verdict().isClose()) {
      closes++;
    } else {
      others++;
    }
    out.printf(
        "%s %s: %s%n",
        decision.verdict().isClose() ? "close" : "keep ", candidate.order(), why(decision));
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
