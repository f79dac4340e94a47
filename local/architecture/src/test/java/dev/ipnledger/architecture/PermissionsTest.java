package dev.ipnledger.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each function's role allows is what its code calls, no more and no less. */
class PermissionsTest {
  /** What Lambda itself does with a function's role. */
  private static final Map<String, Set<String>> BY_LAMBDA =
      Map.of(
          "ProcessFunction",
          Set.of("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"),
          "PublishFunction",
          Set.of(
              "dynamodb:DescribeStream",
              "dynamodb:GetRecords",
              "dynamodb:GetShardIterator",
              "dynamodb:ListStreams"));

  @ParameterizedTest
  @MethodSource("dev.ipnledger.architecture.TemplateTest#functions")
  void theRoleAllowsWhatTheCodeCalls(String function) {
    String handler =
        Template.at("/Resources/" + function + "/Properties/Handler").textValue().split("::")[0];
    Set<String> needed = SdkCalls.of(handler);
    needed.addAll(BY_LAMBDA.getOrDefault(function, Set.of()));
    needed.addAll(Set.of("logs:CreateLogStream", "logs:PutLogEvents"));

    assertThat(allowed(function.replace("Function", "Role")))
        .as("actions that the role of %s allows, and calls found in its class files", function)
        .isEqualTo(needed);
  }

  private static Set<String> allowed(String role) {
    return Template.stream(Template.at("/Resources/" + role + "/Properties/Policies"))
        .flatMap(policy -> Template.stream(policy.at("/PolicyDocument/Statement")))
        .flatMap(PermissionsTest::actions)
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> actions(JsonNode statement) {
    JsonNode action = statement.path("Action");
    return action.isTextual()
        ? Stream.of(action.textValue())
        : Template.stream(action).map(JsonNode::textValue);
  }
}
