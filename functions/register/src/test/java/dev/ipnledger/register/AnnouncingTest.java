package dev.ipnledger.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.ObjectItem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncingTest {
  private static final Account SELLER = new Account("A1EXAMPLESELLER", Environment.SANDBOX);
  private static final AmazonId ID = new AmazonId("S02-1234567-1234567");

  private final Api api = new Api();

  @Test
  void theSampleEventAnnouncesAnOrderAndAGetBecomesDue() {
    Api.Answer answer = api.send(Api.event("register-order.json"));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.text("outcome")).isEqualTo("recorded");
    assertThat(answer.text("sellerOrderId")).isEqualTo("order-1001");
    assertThat(item().due().orElseThrow().at()).isEqualTo(api.now);
    assertThat(item().due().orElseThrow().target()).isEqualTo(ID);
    assertThat(api.ledger.due(SELLER, api.now, 10)).containsExactly(item());
  }

  @Test
  void theSameAgainChangesNothing() {
    announce("order-1001");
    ObjectItem before = item();
    api.now = api.now.plus(Duration.ofHours(1));

    Api.Answer again = announce("order-1001");

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text("outcome")).isEqualTo("unchanged");
    assertThat(item()).isEqualTo(before);
    assertThat(history()).hasSize(1);
  }

  @Test
  void theOrderIdMayFollowLater() {
    assertThat(api.post(Api.SANDBOX + "orders", body(null)).status()).isEqualTo(201);

    assertThat(announce("order-1001").text("sellerOrderId")).isEqualTo("order-1001");
    assertThat(item().attention()).isEmpty();
  }

  @Test
  void anotherOrderIdIsKeptAndNeedsAPersonUntilItIsAcknowledged() {
    announce("order-1001");
    api.now = api.now.plus(Duration.ofHours(1));

    Api.Answer other = announce("order-1002");

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text("type")).isEqualTo("problems.md#contradicting-announcement");
    assertThat(other.text("detail")).contains("order-1001", "order-1002");
    assertThat(history()).hasSize(2);
    Condition condition = item().attention().getFirst();
    assertThat(condition.kind()).isEqualTo(AttentionKind.CHANGED_FACT);
    assertThat(condition.detail()).isEqualTo("SellerOrderId: order-1001 and order-1002");

    String seen = "{\"id\": \"" + condition.id() + "\", \"note\": \"1002 is right\"}";
    Api.Answer acknowledged = api.post(Api.SANDBOX + "attention/acknowledgements", seen);

    assertThat(acknowledged.text("outcome")).isEqualTo("acknowledged");
    assertThat(item().attention()).isEmpty();
    assertThat(api.post(Api.SANDBOX + "attention/acknowledgements", seen).text("outcome"))
        .isEqualTo("unchanged");
    assertThat(announce("order-1002").status()).isEqualTo(200);
    assertThat(api.ledger.rebuild(item().object())).contains(item().view());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"amazonOrderReferenceId": "P02-1234567-1234567"}         | 400 | wrong-environment | P
          {"amazonOrderReferenceId": "S02-1234567-1234567-A012345"} | 400 | bad-body | order reference
          {"amazonOrderReferenceId": "C02-1234567-1234567"}         | 400 | bad-body | order reference
          {"amazonOrderReferenceId": "order-1001"}                  | 400 | bad-body | S02-1234567-1234567
          {"amazonOrderReferenceId": " S02-1234567-1234567"}        | 400 | bad-body | id
          {"amazonOrderReferenceId": "S01-0000000-0000000"}         | 400 | bad-body | id
          {"amazonOrderReferenceId": 7}                             | 400 | bad-body | text
          {"sellerOrderId": "order-1001"}                           | 400 | bad-body | amazonOrderReferenceId
          {"amazonOrderReferenceID": "S02-1234567-1234567"}         | 400 | bad-body | amazonOrderReferenceID
          {"amazonOrderReferenceId": "S02-1234567-1234567", "sellerOrderId": " "} | 400 | bad-body | sellerOrderId
          {"amazonOrderReferenceId": "S02-1234567-1234567", "amazonOrderReferenceId": "S02-1234567-1234567"} | 400 | bad-body | twice
          {"amazonOrderReferenceId": "S02-1234567-1234567"} {}      | 400 | bad-body | JSON
          ["S02-1234567-1234567"]                                   | 400 | bad-body | object
          S02-1234567-1234567                                       | 400 | bad-body | JSON
          """)
  void aWrongBodyIsNamedAndChangesNothing(String body, int status, String type, String named) {
    Api.Answer answer = api.post(Api.SANDBOX + "orders", body);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text("type")).isEqualTo("problems.md#" + type);
    assertThat(answer.text("detail")).contains(named);
    assertThat(api.ledger.object(SELLER, ID)).isEmpty();
  }

  @Test
  void aBodyThatIsMissingOrTooLargeIsRefused() {
    assertThat(api.post(Api.SANDBOX + "orders", null).status()).isEqualTo(400);
    String large = "{\"sellerOrderId\": \"" + "x".repeat(9000) + "\"}";
    assertThat(api.post(Api.SANDBOX + "orders", large).status()).isEqualTo(413);
  }

  @Test
  void anUnknownSellerAnotherEnvironmentAndAnotherMethodAreProblems() {
    String live = Api.SANDBOX.replace("sandbox", "live");
    Api.Answer other = api.post(live + "orders", body("x"));
    assertThat(other.text("type")).isEqualTo("problems.md#unknown-seller");

    Api.Answer nobody = api.post(Api.NOBODYS + "orders", body("x"));
    assertThat(nobody.text("type")).isEqualTo("problems.md#unknown-seller");

    Api.Answer deleted = api.send("DELETE", Api.SANDBOX + "orders", null);
    assertThat(deleted.status()).isEqualTo(405);
    assertThat(deleted.headers()).containsEntry("Allow", "POST, OPTIONS");
    assertThat(api.send("OPTIONS", Api.SANDBOX + "orders", null).status()).isEqualTo(204);
  }

  private Api.Answer announce(String sellerOrderId) {
    return api.post(Api.SANDBOX + "orders", body(sellerOrderId));
  }

  private static String body(String sellerOrderId) {
    String more = sellerOrderId == null ? "" : ", \"sellerOrderId\": \"" + sellerOrderId + "\"";
    return "{\"amazonOrderReferenceId\": \"" + ID + "\"" + more + "}";
  }

  private ObjectItem item() {
    return api.ledger.object(SELLER, ID).orElseThrow();
  }

  private List<Evidence> history() {
    return api.ledger.history(SELLER, ID, Detail.DOCUMENTS);
  }
}
