package dev.ipnledger.runtime.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ipnledger.runtime.Watcher;
import dev.ipnledger.runtime.play.PlaySeller;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run with a data folder. */
class KeptDataTest {
  private static final PlaySeller SELLER = PlaySeller.ALL.getFirst();

  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    http.close();
  }

  @Test
  void theNextRunAnswersForTheOrdersOfTheOneBefore(@TempDir Path data) throws Exception {
    try (LocalSystem first = start(data, 1)) {
      String document =
          Documents.suspendedOrder(SELLER.sellerId(), "Sandbox", "S02-1234567-7654321");
      send(
          HttpRequest.newBuilder(first.front().resolve("/control/notifications"))
              .POST(BodyPublishers.ofString(document)));
      await().atMost(Duration.ofSeconds(30)).until(() -> order(first).statusCode() == 200);
    }
    try (LocalSystem second = start(data, 2)) {
      assertThat(order(second).statusCode()).isEqualTo(200);
      assertThat(order(second).body()).contains("\"Suspended\"");
    }
  }

  private HttpResponse<String> order(LocalSystem system) throws Exception {
    return send(
        HttpRequest.newBuilder(
            system
                .front()
                .resolve(
                    "/v1/sellers/%s/environments/sandbox/orders/S02-1234567-7654321"
                        .formatted(SELLER.sellerId()))));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static LocalSystem start(Path data, long seed) {
    return LocalSystem.start(
        LocalOptions.quick(0, Optional.of(data), seed), Watcher.NOBODY, InstantSource.system());
  }
}
