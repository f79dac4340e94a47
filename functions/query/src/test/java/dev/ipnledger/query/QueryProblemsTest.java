package dev.ipnledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.api.ProblemType;
import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;

class QueryProblemsTest {
  private final InMemoryLedger ledger = new InMemoryLedger();
  private final Api api = new Api(ledger);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          orders                                    |                              | state
          orders                                    | state=Open&createdFrom=2015-11-21T00:00:00Z | state
          orders                                    | state=Opened                 | Suspended
          orders                                    | createdFrom=yesterday        | createdFrom
          orders                                    | createdFrom=2015-11-21T00:00:00Z&createdTo=2015-11-21T00:00:00Z | createdTo
          orders                                    | state=Open&limit=0           | limit
          orders                                    | state=Open&limit=101         | limit
          orders                                    | state=Open&limit=ten         | limit
          orders                                    | state=Open&status=Open       | status
          orders                                    | state=Open&state=Closed      | once
          orders/S02-1234567-1234567                | limit=1                      | limit
          orders/purchase                           |                              | orderReferenceId
          orders/S02-1234567-1234567-A012345        |                              | objects/S02-1234567-1234567-A012345
          objects/purchase                          |                              | id
          """)
  void aWrongParameterIsNamedWithTheRemedy(String resource, String query, String named) {
    Api.Answer answer = api.get(Api.SANDBOX + "/" + resource, parameters(query));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.document().get("type").asString()).isEqualTo("problems.md#bad-parameter");
    assertThat(answer.document().get("detail").asString()).contains(named);
  }

  @ParameterizedTest
  @CsvSource({
    "orders/S02-1234567-1234567/history, ''",
    "orders, state=Open",
    "orders, createdFrom=2015-11-21T00:00:00Z",
    "attention, ''"
  })
  void aCursorOfNobodysIsRefused(String resource, String query) {
    Purchase.in(ledger, "S02-1234567-1234567").ordered("5.00", "Open");

    String with = query.isEmpty() ? "cursor=bm90LWEtY3Vyc29y" : query + "&cursor=bm90LWEtY3Vyc29y";
    Api.Answer answer = api.get(Api.SANDBOX + "/" + resource, parameters(with));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.document().get("type").asString()).isEqualTo("problems.md#bad-cursor");
  }

  @ParameterizedTest
  @CsvSource({
    "orders/S02-1234567-1234567",
    "orders/S02-1234567-1234567/history",
    "objects/S02-1234567-1234567-A012345"
  })
  void anIdThatNothingNamedIsUnknown(String resource) {
    Api.Answer answer = api.get(Api.SANDBOX + "/" + resource);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.document().get("type").asString()).isEqualTo("problems.md#unknown-id");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/sellers/A9NOBODY/environments/sandbox",
    "/v1/sellers/A1EXAMPLESELLER/environments/live",
    "/v1/sellers/A1EXAMPLESELLER/environments/Sandbox",
    "/v1/sellers/a1exampleseller/environments/sandbox",
    "/v1/sellers/A1EXAMPLE%53ELLER/environments/sandbox"
  })
  void onlySellersOfTheRegistryInTheirExactSpellingAreServed(String seller) {
    Purchase.in(ledger, "S02-1234567-1234567").ordered("5.00", "Open");

    Api.Answer answer = api.get(seller + "/orders/S02-1234567-1234567");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.document().get("type").asString()).isEqualTo("problems.md#unknown-seller");
  }

  @Test
  void anotherSellersPathReadsNothingOfThisOne() {
    Purchase.in(ledger, "S02-1234567-1234567").ordered("5.00", "Open");

    Api.Answer answer =
        api.get("/v1/sellers/A2OTHERSELLER/environments/live/orders/S02-1234567-1234567");

    assertThat(answer.document().get("type").asString()).isEqualTo("problems.md#unknown-id");
  }

  @ParameterizedTest
  @CsvSource({"POST", "PUT", "DELETE", "PATCH"})
  void nothingCanBeChanged(String method) {
    Api.Answer answer = api.send(method, Api.SANDBOX + "/attention");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.headers()).containsEntry("Allow", "GET, HEAD, OPTIONS");
  }

  @Test
  void headIsGetWithoutTheBody() {
    Api.Answer answer = api.send("HEAD", Api.SANDBOX + "/attention");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isNull();
  }

  @Test
  void optionsSaysWhichMethodsThereAre() {
    Api.Answer answer = api.send("OPTIONS", Api.SANDBOX + "/attention");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.headers()).containsEntry("Allow", "GET, HEAD, OPTIONS");
  }

  @Test
  void noAnswerMayBeKeptInACache() {
    assertThat(api.get(Api.SANDBOX + "/attention").headers())
        .containsEntry("Cache-Control", "no-store");
    assertThat(api.get(Api.SANDBOX + "/orders").headers())
        .containsEntry("Cache-Control", "no-store");
  }

  @Test
  void aLedgerThatCannotBeReadIsToBeAskedAgain() {
    LedgerReads broken = brokenLedger();

    Api.Answer answer = new Api(broken).get(Api.SANDBOX + "/orders/S02-1234567-1234567");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.headers()).containsEntry("Retry-After", "1");
    assertThat(answer.body()).doesNotContain("endpoint.example");
  }

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void everyProblemHasItsSection(ProblemType type) throws IOException {
    String page = Files.readString(Path.of("..", "..", "docs", "problems.md"));
    String section = type.uri().substring("problems.md#".length());

    assertThat(page).contains("\n## " + section + "\n");
  }

  private static LedgerReads brokenLedger() {
    return (LedgerReads)
        Proxy.newProxyInstance(
            QueryProblemsTest.class.getClassLoader(),
            new Class<?>[] {LedgerReads.class},
            (proxy, method, arguments) -> {
              throw SdkClientException.create("no route to endpoint.example");
            });
  }

  private static String[] parameters(String query) {
    return query == null || query.isBlank() ? new String[0] : query.split("[=&]", -1);
  }
}
