package dev.ipnledger.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.stack.StackResources.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.GetEventSourceMappingRequest;
import software.amazon.awssdk.services.lambda.model.GetEventSourceMappingResponse;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;

class EventSourcesTest {
  private static final Resource QUEUE =
      new Resource("ProcessFunctionQueue", "AWS::Lambda::EventSourceMapping", "uuid-1");

  @ParameterizedTest
  @CsvSource({
    "Enabled, WELL",
    "Updating, WELL",
    "Disabled, ILL",
    "Disabling, ILL",
    "Deleting, ILL"
  })
  void aSourceIsWellWhileLambdaReadsIt(String state, Finding.Health health) {
    assertThat(look(state)).returns(health, Finding::health);
  }

  @Test
  void aSourceThatIsSwitchedOffIsNamedWithTheCommandThatSwitchesItOn() {
    assertThat(look("Disabled"))
        .returns(
            "Lambda does not read the queue of notifications: the event source mapping is Disabled",
            Finding::sentence)
        .returns("aws lambda update-event-source-mapping --enabled --uuid uuid-1", Finding::remedy);
  }

  @Test
  void aSourceThatWasDeletedLeadsToTheRunbook() {
    LambdaClient without =
        new Stub() {
          @Override
          public GetEventSourceMappingResponse getEventSourceMapping(
              GetEventSourceMappingRequest request) {
            throw ResourceNotFoundException.builder().message("none").build();
          }
        };

    assertThat(new EventSources(without).look(QUEUE))
        .returns(Finding.Health.ILL, Finding::health)
        .returns("docs/RUNBOOK.md, Changed by hand.", Finding::remedy);
  }

  private static Finding look(String state) {
    return new EventSources(
            new Stub() {
              @Override
              public GetEventSourceMappingResponse getEventSourceMapping(
                  GetEventSourceMappingRequest request) {
                assertThat(request.uuid()).isEqualTo("uuid-1");
                return GetEventSourceMappingResponse.builder()
                    .state(state)
                    .eventSourceArn("arn:aws:sqs:eu-west-1:123456789012:notifications")
                    .build();
              }
            })
        .look(QUEUE);
  }

  private abstract static class Stub implements LambdaClient {
    @Override
    public String serviceName() {
      return "lambda";
    }

    @Override
    public void close() {}
  }
}
