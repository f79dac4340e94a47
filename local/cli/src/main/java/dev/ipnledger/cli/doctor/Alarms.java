package dev.ipnledger.cli.doctor;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.ipnledger.cli.stack.StackResources;
import dev.ipnledger.cli.stack.StackResources.Resource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.Datapoint;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;
import software.amazon.awssdk.services.cloudwatch.model.Statistic;

/** Looks at the stack's alarms, and at the one measure that only CloudWatch has. */
record Alarms(CloudWatchClient cloudWatch) {
  private static final String WHAT = "alarms";
  private static final Duration LOOKED_BACK = Duration.ofMinutes(15);

  /** QueueAgeAlarm begins there, too. */
  private static final Duration OLD = Duration.ofMinutes(5);

  /** One for each alarm that is on or gone; one in all when there is none such. */
  List<Finding> look(StackResources stack) {
    List<Resource> expected = stack.ofType("AWS::CloudWatch::Alarm");
    Map<String, MetricAlarm> present;
    try {
      List<String> names = expected.stream().map(Resource::physicalId).toList();
      present =
          cloudWatch
              .describeAlarmsPaginator(request -> request.alarmNames(names))
              .metricAlarms()
              .stream()
              .collect(toMap(MetricAlarm::alarmName, identity()));
    } catch (SdkException e) {
      return List.of(Finding.unseen(WHAT, "AWS said: " + e.getMessage()));
    }
    List<Finding> findings = new ArrayList<>();
    for (Resource alarm : expected) {
      MetricAlarm state = present.get(alarm.physicalId());
      if (state == null) {
        findings.add(
            Finding.ill(
                WHAT,
                alarm.logicalId() + " is gone",
                "Somebody deleted it: docs/RUNBOOK.md, Changed by hand."));
      } else if (state.stateValue() == StateValue.ALARM) {
        findings.add(
            Finding.ill(
                WHAT,
                alarm.logicalId() + " is on: " + state.alarmDescription(),
                "docs/RUNBOOK.md, " + alarm.logicalId() + "."));
      } else if (Boolean.FALSE.equals(state.actionsEnabled())) {
        findings.add(
            Finding.ill(
                WHAT,
                alarm.logicalId() + " would tell nobody: its actions are off",
                "aws cloudwatch enable-alarm-actions --alarm-names " + alarm.physicalId()));
      }
    }
    return findings.isEmpty()
        ? List.of(Finding.well(WHAT, "none of " + expected.size() + " is on"))
        : findings;
  }

  /** How long the oldest notification has waited. */
  Finding queueAge(StackResources stack, Instant now) {
    String url = stack.output("NotificationQueueUrl");
    Dimension queue =
        Dimension.builder()
            .name("QueueName")
            .value(url.substring(url.lastIndexOf('/') + 1))
            .build();
    double seconds =
        cloudWatch
            .getMetricStatistics(
                request ->
                    request
                        .namespace("AWS/SQS")
                        .metricName("ApproximateAgeOfOldestMessage")
                        .dimensions(queue)
                        .statistics(Statistic.MAXIMUM)
                        .period((int) LOOKED_BACK.toSeconds())
                        .startTime(now.minus(LOOKED_BACK))
                        .endTime(now))
            .datapoints()
            .stream()
            .mapToDouble(Datapoint::maximum)
            .max()
            .orElse(0);
    String sentence =
        "the oldest notification of the last %d minutes had waited for %.0f s"
            .formatted(LOOKED_BACK.toMinutes(), seconds);
    return seconds <= OLD.toSeconds()
        ? Finding.well("queue age", sentence)
        : Finding.ill("queue age", sentence, "docs/RUNBOOK.md, QueueAgeAlarm.");
  }
}
