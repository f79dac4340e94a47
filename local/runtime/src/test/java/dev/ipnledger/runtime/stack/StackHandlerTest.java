package dev.ipnledger.runtime.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.runtime.lambda.LambdaWire;
import dev.ipnledger.runtime.lambda.LocalFunction;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.KnownSellerKeys;
import dev.ipnledger.settings.MwsRegion;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.SellerSettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StackHandlerTest {
  private static final StackDescription STACK =
      new StackDescription(
          URI.create("http://127.0.0.1:1"),
          "ledger",
          URI.create("http://127.0.0.1:2/0/notifications"),
          URI.create("http://127.0.0.1:2/0/dead"),
          URI.create("http://127.0.0.1:4"),
          "arn:aws:sns:eu-west-1:000000000000:changes",
          "arn:aws:sns:eu-west-1:000000000000:alerts",
          URI.create("http://127.0.0.1:3"),
          new SellerRegistry(
              Map.of(
                  account(Environment.LIVE),
                  settings(OptionalInt.of(30), ZoneId.of("Europe/Berlin")),
                  account(Environment.SANDBOX),
                  settings(OptionalInt.empty(), ZoneId.of("Z")))),
          new KnownSellerKeys(
              Map.of(
                  "A1", new Keys("KEY", "secret", Optional.of("token")),
                  "A2", new Keys("KEY2", "secret2", Optional.empty()))));

  @Test
  void whatItTellsIsReadBackEqual() {
    APIGatewayProxyResponseEvent answer = ask("GET", Map.of("host", "127.0.0.1:8787"));

    assertThat(answer.getStatusCode()).isEqualTo(200);
    assertThat(StackDescription.parse(answer.getBody())).isEqualTo(STACK);
  }

  @Test
  void aPageOfAnotherHostIsRefused() {
    assertThat(ask("GET", Map.of("Host", "shop.example:8787")).getStatusCode()).isEqualTo(403);
    assertThat(
            ask("GET", Map.of("Host", "localhost:8787", "Origin", "http://shop.example"))
                .getStatusCode())
        .isEqualTo(403);
    assertThat(ask("GET", Map.of()).getStatusCode()).isEqualTo(403);
  }

  @Test
  void itIsOnlyRead() {
    assertThat(ask("POST", Map.of("Host", "localhost")).getStatusCode()).isEqualTo(405);
  }

  @Test
  void anythingElseIsNoDescription() {
    assertThatIllegalArgumentException().isThrownBy(() -> StackDescription.parse("{}"));
    assertThatIllegalArgumentException().isThrownBy(() -> StackDescription.parse("<html>"));
  }

  private static APIGatewayProxyResponseEvent ask(String method, Map<String, String> headers) {
    return new LocalFunction<>(
            "stack",
            new StackHandler(() -> STACK),
            LambdaWire.of(APIGatewayProxyRequestEvent.class),
            Duration.ofSeconds(1),
            InstantSource.fixed(Instant.EPOCH))
        .invoke(new APIGatewayProxyRequestEvent().withHttpMethod(method).withHeaders(headers));
  }

  private static Account account(Environment environment) {
    return new Account("A1", environment);
  }

  private static SellerSettings settings(OptionalInt closeIdleAfterDays, ZoneId zone) {
    return new SellerSettings(
        Set.of("arn:aws:sns:eu-west-1:291180941288:T"),
        MwsRegion.DE,
        "M",
        closeIdleAfterDays,
        zone);
  }
}
