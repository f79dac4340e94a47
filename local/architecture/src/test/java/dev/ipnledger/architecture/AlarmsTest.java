package dev.ipnledger.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.lambda.Metric;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every alarm reaches somebody, measures something that is written, and says what to do. */
class AlarmsTest {
  private static final List<String> RUNBOOK =
      Sources.lines(Sources.ROOT.resolve("docs/RUNBOOK.md"));

  private static final Pattern ON_DASHBOARD =
      Pattern.compile("\\[\"ipn-ledger/[^\"]*\",\"(\\w+)\",\"Service\",\"(\\w+)\"\\]");

  @Test
  void everyAlarmHasASectionInTheRunbookAndEverySectionAnAlarm() {
    assertThat(
            RUNBOOK.stream()
                .filter(line -> line.matches("### \\w+Alarm"))
                .map(line -> line.substring(4)))
        .containsExactlyInAnyOrderElementsOf(alarms().map(Map.Entry::getKey).toList());
  }

  @Test
  void everySectionSaysWhatItMeansHowToLookAndWhatToDo() {
    String text = String.join("\n", RUNBOOK);
    alarms()
        .map(Map.Entry::getKey)
        .forEach(
            name ->
                assertThat(text.split("### " + name + "\n", 2)[1].split("\n##", 2)[0])
                    .as(name)
                    .contains("**Means**", "**Look**", "**Do**"));
  }

  @Test
  void everyAlarmGoesToTheTopicAndNamesItsSection() {
    alarms()
        .forEach(
            alarm -> {
              JsonNode properties = alarm.getValue().path("Properties");
              assertThat(properties.path("AlarmActions"))
                  .extracting(JsonNode::textValue)
                  .containsExactly("AlarmTopic");
              assertThat(properties.path("AlarmDescription").textValue())
                  .endsWith("docs/RUNBOOK.md#" + alarm.getKey().toLowerCase(Locale.ROOT));
            });
  }

  @Test
  void everyMetricOfOursInAnAlarmIsWrittenByThatFunction() {
    Set<String> watched =
        alarms()
            .map(alarm -> alarm.getValue().path("Properties"))
            .filter(alarm -> alarm.path("Namespace").asText().startsWith("ipn-ledger/"))
            .map(
                alarm ->
                    alarm.path("MetricName").textValue()
                        + " of "
                        + alarm.at("/Dimensions/0/Value").textValue())
            .collect(toCollection(TreeSet::new));

    assertThat(watched).isNotEmpty().isSubsetOf(written());
  }

  @Test
  void theDashboardShowsEveryMetricOfOurs() {
    String body = Template.at("/Resources/Dashboard/Properties/DashboardBody").textValue();

    Set<String> shown =
        ON_DASHBOARD
            .matcher(body)
            .results()
            .map(match -> match.group(1) + " of " + match.group(2))
            .collect(toCollection(TreeSet::new));

    assertThat(shown).isEqualTo(written());
  }

  @Test
  void everyFunctionWritesUnderTheNameThatItsMetricsCarry() {
    Template.resources("AWS::Serverless::Function")
        .forEach(
            function ->
                assertThat(
                        function
                            .getValue()
                            .at("/Properties/Environment/Variables/POWERTOOLS_SERVICE_NAME")
                            .textValue())
                    .isEqualTo(function.getKey().replace("Function", "").toLowerCase(Locale.ROOT)));
  }

  private static Stream<Map.Entry<String, JsonNode>> alarms() {
    return Template.resources("AWS::CloudWatch::Alarm");
  }

  private static Set<String> written() {
    return Arrays.stream(Metric.values())
        .map(metric -> metric.metricName() + " of " + metric.function())
        .collect(toCollection(TreeSet::new));
  }
}
