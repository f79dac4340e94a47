package dev.ipnledger.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.stack.StackResources.Resource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.GetAccountSettingsRequest;
import software.amazon.awssdk.services.lambda.model.GetAccountSettingsResponse;
import software.amazon.awssdk.services.lambda.model.GetFunctionConfigurationRequest;
import software.amazon.awssdk.services.lambda.model.GetFunctionConfigurationResponse;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;
import software.amazon.awssdk.services.lambda.model.SnapStartOptimizationStatus;
import software.amazon.awssdk.services.lambda.model.State;

class FunctionsTest {
  private static final Resource INGEST =
      new Resource("IngestFunction", "AWS::Lambda::Function", "stack-IngestFunction-1");

  @Test
  void aVersionWithASnapshotIsWell() {
    assertThat(look("java25", SnapStartOptimizationStatus.ON, State.ACTIVE))
        .returns(Finding.Health.WELL, Finding::health)
        .returns("version 7 starts from its snapshot", Finding::sentence);
  }

  @Test
  void aVersionWithoutASnapshotIsIll() {
    assertThat(look("java25", SnapStartOptimizationStatus.OFF, State.ACTIVE))
        .returns(Finding.Health.ILL, Finding::health)
        .extracting(Finding::remedy)
        .asString()
        .contains("docs/RUNBOOK.md, Changed by hand");
  }

  @Test
  void aVersionThatFailedIsIll() {
    assertThat(look("java25", SnapStartOptimizationStatus.ON, State.FAILED))
        .returns(Finding.Health.ILL, Finding::health)
        .extracting(Finding::remedy)
        .asString()
        .contains("docs/RUNBOOK.md");
  }

  @Test
  void aDeploymentOnADeskHasNoSnapshotsToLookAt() {
    assertThat(look("provided.al2023", SnapStartOptimizationStatus.OFF, State.ACTIVE))
        .returns(Finding.Health.UNSEEN, Finding::health);
  }

  @Test
  void aVersionWithOtherSettingsThanWereDeployedIsIll() {
    LambdaClient behind =
        new Stub() {
          @Override
          public GetFunctionConfigurationResponse getFunctionConfiguration(
              GetFunctionConfigurationRequest request) {
            boolean live = "live".equals(request.qualifier());
            return GetFunctionConfigurationResponse.builder()
                .version(live ? "1" : "$LATEST")
                .runtime("java25")
                .environment(e -> e.variables(Map.of("SELLER_REGISTRY", live ? "old" : "new")))
                .build();
          }
        };

    assertThat(new Functions(behind).look(INGEST))
        .returns(Finding.Health.ILL, Finding::health)
        .returns(
            "version 1 is called, which has other settings than were deployed last",
            Finding::sentence);
  }

  @Test
  void aFunctionWithoutItsAliasIsIll() {
    LambdaClient without =
        new Stub() {
          @Override
          public GetFunctionConfigurationResponse getFunctionConfiguration(
              GetFunctionConfigurationRequest request) {
            throw ResourceNotFoundException.builder().message("no alias").build();
          }
        };

    assertThat(new Functions(without).look(INGEST))
        .returns(Finding.Health.ILL, Finding::health)
        .returns(
            "stack-IngestFunction-1 has no alias live, by which it is called", Finding::sentence);
  }

  @Test
  void anAccountThatRunsTenCallsAtATimeIsIll() {
    assertThat(concurrency(10)).returns(Finding.Health.ILL, Finding::health);
    assertThat(concurrency(1000)).returns(Finding.Health.WELL, Finding::health);
  }

  private static Finding look(String runtime, SnapStartOptimizationStatus snapshot, State state) {
    return new Functions(
            new Stub() {
              @Override
              public GetFunctionConfigurationResponse getFunctionConfiguration(
                  GetFunctionConfigurationRequest request) {
                return GetFunctionConfigurationResponse.builder()
                    .version("7")
                    .runtime(runtime)
                    .state(state)
                    .stateReason("because")
                    .snapStart(s -> s.optimizationStatus(snapshot))
                    .build();
              }
            })
        .look(INGEST);
  }

  private static Finding concurrency(int limit) {
    return new Functions(
            new Stub() {
              @Override
              public GetAccountSettingsResponse getAccountSettings(
                  GetAccountSettingsRequest request) {
                return GetAccountSettingsResponse.builder()
                    .accountLimit(l -> l.concurrentExecutions(limit))
                    .build();
              }
            })
        .concurrency();
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
