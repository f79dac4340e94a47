package dev.ipnledger.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.stack.StackResources.Resource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.EventSourceMappingConfiguration;
import software.amazon.awssdk.services.lambda.model.GetEventSourceMappingRequest;
import software.amazon.awssdk.services.lambda.model.GetEventSourceMappingResponse;
import software.amazon.awssdk.services.lambda.model.ListEventSourceMappingsRequest;
import software.amazon.awssdk.services.lambda.model.ListEventSourceMappingsResponse;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;

class EventSourcesTest {
  private static final Resource QUEUE =
      new Resource("ProcessFunctionQueue", "AWS::Lambda::EventSourceMapping", "uuid-1");

  private static final String STREAM = "arn:aws:dynamodb:eu-west-1:123456789012:table/t/stream/2";

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

    assertThat(new EventSources(without, () -> STREAM).look(QUEUE))
        .returns(Finding.Health.ILL, Finding::health)
        .returns("docs/RUNBOOK.md, Changed by hand.", Finding::remedy);
  }

  @ParameterizedTest
  @CsvSource({"2, '', WELL", "1, '', ILL", "1, Enabled, WELL", "1, Disabled, ILL"})
  void aStreamIsTheOneThatTheTableHasNowOrReadByHand(
      String mapped, String byHand, Finding.Health health) {
    LambdaClient lambda =
        new Stub() {
          @Override
          public GetEventSourceMappingResponse getEventSourceMapping(
              GetEventSourceMappingRequest request) {
            return GetEventSourceMappingResponse.builder()
                .state("Enabled")
                .eventSourceArn(STREAM.replace("/2", "/" + mapped))
                .build();
          }

          @Override
          public ListEventSourceMappingsResponse listEventSourceMappings(
              ListEventSourceMappingsRequest request) {
            assertThat(request.eventSourceArn()).isEqualTo(STREAM);
            return ListEventSourceMappingsResponse.builder()
                .eventSourceMappings(
                    byHand.isEmpty()
                        ? List.of()
                        : List.of(EventSourceMappingConfiguration.builder().state(byHand).build()))
                .build();
          }
        };

    assertThat(new EventSources(lambda, () -> STREAM).look(QUEUE))
        .returns(health, Finding::health)
        .returns(
            health == Finding.Health.WELL ? "" : "docs/RUNBOOK.md, The table is gone.",
            Finding::remedy);
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
            },
            () -> STREAM)
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
