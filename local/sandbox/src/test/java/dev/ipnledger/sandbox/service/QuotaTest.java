package dev.ipnledger.sandbox.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.SandboxClient;
import dev.ipnledger.sandbox.Shop;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QuotaTest {
  private static Shop shop;

  @BeforeAll
  static void start() {
    shop = new Shop(settings -> settings.withThrottling(true));
  }

  @AfterAll
  static void stop() {
    shop.close();
  }

  @Test
  void aSandboxGetHasABurstOfFiveAndOneMoreEachSecond() {
    String order = shop.draft("10");
    int before = succeeding(shop.client, 8, "GetOrderReferenceDetails", order);
    assertThat(before).isEqualTo(5);
    shop.pass(Duration.ofSeconds(2));
    assertThat(succeeding(shop.client, 4, "GetOrderReferenceDetails", order)).isEqualTo(2);
  }

  @Test
  void aSandboxChangeHasABurstOfTwoAndOneMoreEveryTwoSeconds() {
    String order = shop.draft("10");
    assertThat(succeeding(shop.client, 4, "ConfirmOrderReference", order)).isEqualTo(2);
    shop.pass(Duration.ofSeconds(2));
    assertThat(succeeding(shop.client, 4, "ConfirmOrderReference", order)).isEqualTo(1);
  }

  @Test
  void liveHasItsOwnLargerBuckets() {
    SandboxClient live =
        new SandboxClient(shop.sandbox, shop.clock, Shop.SELLER, Shop.ACCESS_KEY, Shop.SECRET_KEY)
            .live();
    int answered = 0;
    for (int i = 0; i < 25; i++) {
      if (live.call("GetRefundDetails", "AmazonRefundId", "P02-0000000-0000000-R000000").status()
          == 404) {
        answered++;
      }
    }
    assertThat(answered).isEqualTo(20);
  }

  @Test
  void aThrottledAnswerHasTheShapeOfTheRealOne() {
    shop.client.call("GetServiceStatus");
    shop.client.call("GetServiceStatus");
    Reply reply = shop.client.call("GetServiceStatus");
    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.code()).isEqualTo("RequestThrottled");
    assertThat(reply.texts("Type")).containsExactly("");
    assertThat(reply.texts("RequestID")).hasSize(1);
    assertThat(reply.texts("RequestId")).isEmpty();
  }

  private static int succeeding(SandboxClient client, int calls, String action, String order) {
    int succeeded = 0;
    for (int i = 0; i < calls; i++) {
      if (client.call(action, "AmazonOrderReferenceId", order).status() == 200) {
        succeeded++;
      }
    }
    return succeeded;
  }
}
