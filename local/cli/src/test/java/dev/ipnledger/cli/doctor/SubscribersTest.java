package dev.ipnledger.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.stack.StackResources;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.ListSubscriptionsByTopicRequest;
import software.amazon.awssdk.services.sns.model.ListSubscriptionsByTopicResponse;
import software.amazon.awssdk.services.sns.model.Subscription;

class SubscribersTest {
  private static final String TOPIC = "arn:aws:sns:eu-west-1:123456789012:alarms";

  @Test
  void aTopicIsWellWhenSomebodyHasConfirmed() {
    assertThat(look(TOPIC, "PendingConfirmation", TOPIC + ":1"))
        .returns(Finding.Health.WELL, Finding::health);
  }

  @Test
  void aTopicThatNobodyHearsIsIllWithTheCommandThatSubscribes() {
    assertThat(List.of(look(TOPIC), look(TOPIC, "PendingConfirmation")))
        .allSatisfy(
            finding -> {
              assertThat(finding.health()).isEqualTo(Finding.Health.ILL);
              assertThat(finding.remedy()).contains("aws sns subscribe --topic-arn " + TOPIC);
            });
  }

  @Test
  void onADeskNobodyIsExpected() {
    assertThat(look("arn:aws:sns:eu-west-1:000000000000:alarms"))
        .returns(Finding.Health.UNSEEN, Finding::health);
  }

  @Test
  void aDeploymentThatWasTakenBackIsIll() {
    assertThat(Cloud.status(stack(TOPIC, "UPDATE_ROLLBACK_COMPLETE")))
        .returns(Finding.Health.ILL, Finding::health)
        .extracting(Finding::remedy)
        .asString()
        .contains("describe-stack-events --stack-name ipn-ledger");
    assertThat(Cloud.status(stack(TOPIC, "UPDATE_COMPLETE")))
        .returns(Finding.Health.WELL, Finding::health);
  }

  private static StackResources stack(String topic, String status) {
    return new StackResources(
        "ipn-ledger", status, Map.of("AlarmTopicArn", topic), Map.of(), List.of());
  }

  private static Finding look(String topic, String... subscriptionArns) {
    return new Subscribers(new Stub(subscriptionArns))
        .look(stack(topic, "CREATE_COMPLETE"), "AlarmTopicArn", "alarms");
  }

  private record Stub(String... arns) implements SnsClient {
    @Override
    public ListSubscriptionsByTopicResponse listSubscriptionsByTopic(
        ListSubscriptionsByTopicRequest request) {
      assertThat(request.topicArn()).isEqualTo(TOPIC);
      return ListSubscriptionsByTopicResponse.builder()
          .subscriptions(
              Arrays.stream(arns)
                  .map(arn -> Subscription.builder().subscriptionArn(arn).build())
                  .toList())
          .build();
    }

    @Override
    public String serviceName() {
      return "sns";
    }

    @Override
    public void close() {}
  }
}
