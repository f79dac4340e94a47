package dev.ipnledger.deploy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;

/** Which settings the functions of the deployed stack run with, by the alias that is called. */
final class LiveVersions {
  private LiveVersions() {}

  /** Of each function of the stack the variable in the version that {@code live} names. */
  static List<String> variable(URI endpoint, String name) {
    try (LambdaClient lambda = new EmulatorClients(endpoint).client(LambdaClient.builder())) {
      return lambda.listFunctionsPaginator().functions().stream()
          .map(FunctionConfiguration::functionName)
          .filter(function -> function.startsWith(LocalDeployment.STACK))
          .map(
              function ->
                  lambda.getFunctionConfiguration(
                      request -> request.functionName(function).qualifier("live")))
          .map(live -> live.environment() == null ? null : live.environment().variables())
          .map(variables -> variables == null ? Map.<String, String>of() : variables)
          .map(variables -> variables.getOrDefault(name, ""))
          .toList();
    }
  }
}
