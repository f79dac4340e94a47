package dev.ipnledger.sandbox.service;

import static dev.ipnledger.sandbox.service.InsideShop.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.XmlReading;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Environment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Orders with one SellerOrderId: filtered, sorted, in pages that miss nothing and repeat nothing.
 */
class ListOrderReferenceTest {
  private final InsideShop shop = new InsideShop();
  private final List<String> orders = new ArrayList<>();

  /** Seven orders, an hour apart; the third is closed, the last is a draft. */
  @BeforeEach
  void place() {
    for (int i = 0; i < 7; i++) {
      orders.add(i == 6 ? shop.draft("10") : shop.openOrder("10"));
      shop.pass(Duration.ofHours(1));
    }
    shop.ok("RequestId", "CloseOrderReference", "AmazonOrderReferenceId", orders.get(2));
  }

  @AfterEach
  void stop() {
    shop.close();
  }

  private HttpAnswer list(String... more) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("QueryId", "order-1");
    parameters.put("QueryIdType", "SellerOrderId");
    parameters.putAll(InsideShop.parameters(more));
    return shop.call(SELLER, "ListOrderReference", parameters);
  }

  private static List<String> ids(HttpAnswer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return XmlReading.texts(answer.body(), "AmazonOrderReferenceId");
  }

  /** The numbers of the orders found, in the order of the answer. */
  private String found(HttpAnswer answer) {
    StringBuilder numbers = new StringBuilder();
    ids(answer).forEach(id -> numbers.append(orders.indexOf(id)));
    return numbers.toString();
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "PaymentDomain, EU_EUR, 543210",
    "PaymentDomain, EU_GBP, ''",
    "SortOrder, Ascending, 012345",
    "SortOrder, Descending, 543210",
    "OrderReferenceStatusListFilter.OrderReferenceStatus.1, Closed, 2",
    "OrderReferenceStatusListFilter.OrderReferenceStatus.1, Open, 54310",
    "OrderReferenceStatusListFilter.OrderReferenceStatus.1, Suspended, ''",
    "QueryId, order-2, ''"
  })
  void whatIsFoundFollowsFromTheCall(String name, String value, String expected) {
    // The draft is in no list.
    assertThat(found(list(name, value))).isEqualTo(expected);
  }

  @Test
  void aRangeOfTimesIncludesItsEnds() {
    String start = "2026-03-01T14:00:00Z";
    assertThat(
            found(
                list(
                    "CreatedTimeRange.StartTime",
                    start,
                    "CreatedTimeRange.EndTime",
                    "2026-03-01T16:30:00Z",
                    "SortOrder",
                    "Ascending")))
        .isEqualTo("123");
    assertThat(XmlReading.texts(list("CreatedTimeRange.StartTime", start).body(), "Code"))
        .as("both or neither")
        .containsExactly("InvalidParameterValue");
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "5", "6", "100"})
  void pagesMissNothingAndRepeatNothing(String size) {
    HttpAnswer page = list("PageSize", size, "SortOrder", "Ascending");
    List<String> seen = new ArrayList<>(ids(page));
    List<String> next = XmlReading.texts(page.body(), "NextPageToken");
    while (!next.isEmpty()) {
      page =
          shop.call(
              SELLER, "ListOrderReferenceByNextToken", Map.of("NextPageToken", next.getFirst()));
      assertThat(ids(page)).hasSizeBetween(1, Integer.parseInt(size));
      seen.addAll(ids(page));
      next = XmlReading.texts(page.body(), "NextPageToken");
    }
    assertThat(seen).containsExactlyElementsOf(orders.subList(0, 6));
  }

  @Test
  void anotherSellersTokenShowsNothingOfOnesOrders() {
    String token = XmlReading.texts(list("PageSize", "1").body(), "NextPageToken").getFirst();
    HttpAnswer answer =
        shop.call(
            new Account("STRANGER1", Environment.SANDBOX),
            "ListOrderReferenceByNextToken",
            Map.of("NextPageToken", token));
    assertThat(ids(answer)).isEmpty();
  }
}
