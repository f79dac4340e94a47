package dev.ipnledger.runtime.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.runtime.Watcher;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One can go by ids alone from what SNS delivered to what stands in the ledger. */
class LogLinesTest {
  private static final String SELLER = "A9LOGLINESEXAMPLE";
  private static final String ORDER = "P02-1234567-7654321";

  @Test
  void fromTheIdOfAnSnsMessageTheLinesLeadToTheItemInTheLedger() throws Exception {
    try (LogLines lines = LogLines.listening();
        HttpClient http = HttpClient.newHttpClient();
        LocalSystem system =
            LocalSystem.start(
                LocalOptions.quick(0, Optional.empty(), 5),
                Watcher.NOBODY,
                InstantSource.system())) {
      post(
          http,
          system,
          "/control/sellers",
          """
          {"sellerId": "%s", "accessKeyId": "KEY", "secretKey": "secret",
           "environments": {"live": {"region": "EU"}}}"""
              .formatted(SELLER));
      post(http, system, "/control/notifications", Documents.suspendedOrder(SELLER, "Live", ORDER));
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> !lines.of("ProcessLog", Map.of("outcome", "recorded")).isEmpty());

      Map<String, String> taken = only(lines.of("IngestLog", Map.of("outcome", "accepted")));
      assertThat(taken).containsKey("topicArn");
      Map<String, String> message = Map.of("snsMessageId", taken.get("snsMessageId"));
      Map<String, String> recorded = only(lines.of("ProcessLog", message));
      assertThat(recorded)
          .containsEntry("outcome", "recorded")
          .containsEntry("sellerId", SELLER)
          .containsEntry("environment", "live");
      assertThat(evidenceIds(http, system, recorded))
          .contains(
              "EVENT#" + recorded.get("objectId") + "#" + recorded.get("notificationReferenceId"));
    }
  }

  private static Map<String, String> only(List<Map<String, String>> lines) {
    assertThat(lines).hasSize(1);
    return lines.getFirst();
  }

  private static List<String> evidenceIds(
      HttpClient http, LocalSystem system, Map<String, String> line) throws Exception {
    String path =
        "/v1/sellers/%s/environments/%s/orders/%s/history"
            .formatted(line.get("sellerId"), line.get("environment"), line.get("objectId"));
    JsonNode history =
        new JsonMapper()
            .readTree(
                http.send(
                        HttpRequest.newBuilder(system.front().resolve(path)).build(),
                        BodyHandlers.ofString())
                    .body());
    return history
        .path("evidence")
        .valueStream()
        .map(evidence -> evidence.path("id").textValue())
        .toList();
  }

  private static void post(HttpClient http, LocalSystem system, String path, String body)
      throws Exception {
    assertThat(
            http.send(
                    HttpRequest.newBuilder(system.front().resolve(path))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                    BodyHandlers.discarding())
                .statusCode())
        .isBetween(200, 299);
  }
}
