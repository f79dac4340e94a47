package dev.ipnledger.cli.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SellersCommandTest {
  @TempDir private Path folder;

  @Test
  void everyErrorOfARegistryIsNamedWithItsPathAndItsRemedy() throws IOException {
    CommandRun run =
        check(
            """
            {"A1": {"environments": {"live": {"topics": [], "region": "fr", "marketplaceId": "M"},
              "prod": {"topics": ["arn:aws:sns:eu-west-1:291180941288:T"], "region": "de",
              "marketplaceId": "M"}}}}
            """);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("A1.environments.live.topics must list at least one topic.")
        .contains("A1.environments.live.region must be one of uk, de, us, jp.")
        .contains("A1.environments.prod must be named live or sandbox.")
        .contains("x-amz-sns-topic-arn")
        .endsWith("3 to mend\n");
  }

  @Test
  void aGoodRegistryIsCalledGood() throws IOException {
    CommandRun run =
        check(
            """
            {"A1": {"environments": {"live": {"topics": ["arn:aws:sns:eu-west-1:291180941288:TA1"],
              "region": "de", "marketplaceId": "M"}}}}
            """);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo("good: 1 sellers and environments\n");
  }

  @Test
  void aTopicThatDoesNotEndInItsSellerIsAWarningThatNamesBothAndTheDocumentIsTaken()
      throws IOException {
    String document =
        """
        {"A1SHOP": {"environments": {"live": {"topics": [
            "arn:aws:sns:eu-west-1:291180941288:A53RDEWN57UU5A1SHOP",
            "arn:aws:sns:eu-west-1:291180941288:A53RDEWN57UU5A2PROVIDER"],
          "region": "de", "marketplaceId": "A53RDEWN57UU5"}}}}
        """;

    CommandRun run = check(document);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith(
            "warning: A1SHOP.environments.live.topics lists"
                + " arn:aws:sns:eu-west-1:291180941288:A53RDEWN57UU5A2PROVIDER, whose name does"
                + " not end in the seller id A1SHOP.\n  ")
        .contains("solution provider")
        .endsWith("good: 1 sellers and environments\n");
    assertThat(check(document, "--json").json())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.path("severity").textValue()).isEqualTo("warning");
              assertThat(one.path("path").textValue()).isEqualTo("A1SHOP.environments.live.topics");
            });
  }

  @Test
  void noKeyIsEverPrinted() throws IOException {
    CommandRun run =
        check(
            "{\"A1\": {\"accessKeyId\": \"hush1\", \"secretkey\": \"hush2\"}}",
            "--secret",
            "--json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.json().findValuesAsText("path")).contains("A1.secretkey");
    assertThat(run.out()).doesNotContain("hush1", "hush2");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    CommandRun run = CommandRun.of("sellers", "check", folder.resolve("none.json").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("none.json");
  }

  private CommandRun check(String document, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("document.json"), document);
    String[] arguments = new String[3 + options.length];
    arguments[0] = "sellers";
    arguments[1] = "check";
    arguments[2] = file.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return CommandRun.of(arguments);
  }
}
