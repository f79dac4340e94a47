package dev.ipnledger.sandbox.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.http.HttpCall;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoginWithAmazonTest {
  private static Reply get(Shop shop, String path) {
    return shop.client.control("GET", path, null);
  }

  @Test
  void aTokenTellsWhomItIsForAndEndsAfterFiftyFiveMinutes() {
    try (Shop shop = new Shop()) {
      String token =
          shop.client
              .control("POST", "/control/buyer/consent", "{}")
              .json()
              .get("access_token")
              .asText()
              .replace("|", "%7C");
      JsonNode info = get(shop, "/auth/o2/tokeninfo?access_token=" + token).json();
      assertThat(info.get("aud").asText()).isEqualTo(LoginWithAmazon.CLIENT_ID);
      assertThat(info.get("exp").asLong()).isBetween(3_299L, 3_300L);
      JsonNode profile = get(shop, "/user/profile?access_token=" + token).json();
      assertThat(profile.get("user_id")).isEqualTo(info.get("user_id"));
      assertThat(profile.get("email").asText()).isEqualTo("susie@example.com");
      shop.pass(Duration.ofMinutes(55));
      Reply late = get(shop, "/auth/o2/tokeninfo?access_token=" + token);
      assertThat(late.status()).isEqualTo(400);
      assertThat(late.json().get("error").asText()).isEqualTo("invalid_token");
      assertThat(get(shop, "/user/profile?access_token=" + token).status()).isEqualTo(401);
    }
  }

  @Test
  void aTokenThatIsMissingIsAnInvalidRequest() {
    try (Shop shop = new Shop()) {
      assertThat(get(shop, "/auth/o2/tokeninfo").json().get("error").asText())
          .isEqualTo("invalid_request");
      assertThat(get(shop, "/user/profile").status()).isEqualTo(400);
      assertThat(shop.sandbox.answer(HttpCall.inside("GET", "/user/profile", "", "")).body())
          .contains("invalid_request");
    }
  }
}
