package dev.ipnledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sns.certificate.ChainRule;
import dev.ipnledger.sns.gate.Topics;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.cloudwatchlogs.emf.config.EnvironmentConfigurationProvider;
import software.amazon.cloudwatchlogs.emf.environment.Environments;

class IngestWiringTest {
  @Test
  void whatRunsInProductionAnswersAndCounts() {
    System.setProperty("aws.region", "eu-west-1");
    // Elsewhere than in Lambda the metrics library would look for an agent.
    EnvironmentConfigurationProvider.getConfig().setEnvironmentOverride(Environments.Lambda);
    IngestSettings settings =
        new IngestSettings(
            URI.create("https://sqs.example/1/q"),
            new Topics(Set.of(), Set.of()),
            ChainRule.WHEN_POSSIBLE);
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      IngestHandler handler = new IngestHandler(IngestWiring.ingest(settings));
      assertThat(handler.handleRequest(SampleEvents.event("get"), null).getStatusCode())
          .isEqualTo(405);
      assertThat(handler.handleRequest(SampleEvents.event("foreign-topic"), null).getStatusCode())
          .isEqualTo(403);
    } finally {
      System.setOut(before);
      System.clearProperty("aws.region");
    }

    assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(l -> l.contains("\"_aws\"")))
        .hasSize(2)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains(
                        "\"Namespace\":\"ipn-ledger\"",
                        "\"Dimensions\":[[\"Service\"]]",
                        "\"Refused\":1.0"));
  }
}
