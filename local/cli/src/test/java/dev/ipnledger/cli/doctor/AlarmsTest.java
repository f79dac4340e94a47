package dev.ipnledger.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.stack.StackResources;
import dev.ipnledger.cli.stack.StackResources.Resource;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.Datapoint;
import software.amazon.awssdk.services.cloudwatch.model.DescribeAlarmsRequest;
import software.amazon.awssdk.services.cloudwatch.model.DescribeAlarmsResponse;
import software.amazon.awssdk.services.cloudwatch.model.GetMetricStatisticsRequest;
import software.amazon.awssdk.services.cloudwatch.model.GetMetricStatisticsResponse;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;

class AlarmsTest {
  private static final StackResources STACK =
      new StackResources(
          "ipn-ledger",
          "UPDATE_COMPLETE",
          Map.of("NotificationQueueUrl", "https://sqs.eu-west-1.amazonaws.com/1/notifications"),
          Map.of(),
          List.of(
              new Resource("DriftAlarm", "AWS::CloudWatch::Alarm", "drift-1"),
              new Resource("QueueAgeAlarm", "AWS::CloudWatch::Alarm", "queue-1"),
              new Resource("Topic", "AWS::SNS::Topic", "topic-1")));

  @Test
  void allIsWellWhileNoneIsOn() {
    assertThat(look(alarm("drift-1", StateValue.OK), alarm("queue-1", StateValue.OK)))
        .containsExactly(Finding.well("alarms", "none of 2 is on"));
  }

  @Test
  void anAlarmThatIsOnLeadsToItsSectionOfTheRunbook() {
    assertThat(look(alarm("drift-1", StateValue.ALARM), alarm("queue-1", StateValue.OK)))
        .singleElement()
        .returns(Finding.Health.ILL, Finding::health)
        .returns("docs/RUNBOOK.md, DriftAlarm.", Finding::remedy);
  }

  @Test
  void anAlarmThatIsGoneOrSilencedIsIll() {
    MetricAlarm silenced =
        alarm("queue-1", StateValue.OK).toBuilder().actionsEnabled(false).build();

    assertThat(look(silenced))
        .extracting(Finding::sentence)
        .containsExactly(
            "DriftAlarm is gone", "QueueAgeAlarm would tell nobody: its actions are off");
  }

  @Test
  void aNotificationThatWaitedForMoreThanFiveMinutesIsIll() {
    assertThat(queueAge(301)).returns(Finding.Health.ILL, Finding::health);
    assertThat(queueAge(300)).returns(Finding.Health.WELL, Finding::health);
    assertThat(queueAge()).returns(Finding.Health.WELL, Finding::health);
  }

  private static MetricAlarm alarm(String name, StateValue state) {
    return MetricAlarm.builder()
        .alarmName(name)
        .alarmDescription("something happened")
        .stateValue(state)
        .actionsEnabled(true)
        .build();
  }

  private static List<Finding> look(MetricAlarm... alarms) {
    return new Alarms(
            new Stub() {
              @Override
              public DescribeAlarmsResponse describeAlarms(DescribeAlarmsRequest request) {
                assertThat(request.alarmNames()).containsExactly("drift-1", "queue-1");
                return DescribeAlarmsResponse.builder().metricAlarms(alarms).build();
              }
            })
        .look(STACK);
  }

  private static Finding queueAge(double... seconds) {
    return new Alarms(
            new Stub() {
              @Override
              public GetMetricStatisticsResponse getMetricStatistics(
                  GetMetricStatisticsRequest request) {
                assertThat(request.dimensions().getFirst().value()).isEqualTo("notifications");
                return GetMetricStatisticsResponse.builder()
                    .datapoints(
                        Arrays.stream(seconds)
                            .mapToObj(one -> Datapoint.builder().maximum(one).build())
                            .toList())
                    .build();
              }
            })
        .queueAge(STACK, Instant.parse("2026-01-01T00:00:00Z"));
  }

  private abstract static class Stub implements CloudWatchClient {
    @Override
    public String serviceName() {
      return "monitoring";
    }

    @Override
    public void close() {}
  }
}
