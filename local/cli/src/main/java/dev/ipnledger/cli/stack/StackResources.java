package dev.ipnledger.cli.stack;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;

/**
 * What CloudFormation tells of a deployed stack.
 *
 * @param name the stack's
 * @param status as {@code UPDATE_COMPLETE}
 * @param outputs by the keys in the template
 * @param parameters by the names in the template, as they are in force
 * @param resources all of them
 */
public record StackResources(
    String name,
    String status,
    Map<String, String> outputs,
    Map<String, String> parameters,
    List<Resource> resources) {
  /**
   * One resource of the stack.
   *
   * @param logicalId its name in the template
   * @param type as {@code AWS::SQS::Queue}
   * @param physicalId its name or ARN in AWS; empty when it was not made
   */
  public record Resource(String logicalId, String type, String physicalId) {}

  public StackResources {
    outputs = Map.copyOf(outputs);
    parameters = Map.copyOf(parameters);
    resources = List.copyOf(resources);
  }

  /** The resources of that type, in the order in which they are told. */
  public List<Resource> ofType(String type) {
    return resources.stream().filter(one -> one.type().equals(type)).toList();
  }

  /**
   * The value of one output.
   *
   * @throws StackException when the stack has none of that name
   */
  public String output(String key) {
    String value = outputs.get(key);
    if (value == null) {
      throw new StackException(
          "the stack %s is %s and has no output %s; %s"
              .formatted(
                  name,
                  status,
                  key,
                  status.startsWith("ROLLBACK") || status.startsWith("CREATE")
                      ? "its first deployment has not succeeded: docs/DEPLOYING.md, step 3"
                      : "is it one of ipn-ledger?"));
    }
    return value;
  }

  /** An address of the stack; null for none. */
  static @Nullable URI address(@Nullable String text) {
    return text == null || text.isEmpty() ? null : URI.create(text);
  }

  static StackResources read(String name) {
    try (CloudFormationClient client = AwsClients.build(CloudFormationClient.builder())) {
      var stack = client.describeStacks(request -> request.stackName(name)).stacks().getFirst();
      return new StackResources(
          name,
          stack.stackStatusAsString(),
          stack.outputs().stream().collect(toMap(Output::outputKey, Output::outputValue)),
          stack.parameters().stream()
              .collect(toMap(Parameter::parameterKey, Parameter::parameterValue)),
          client
              .listStackResourcesPaginator(request -> request.stackName(name))
              .stackResourceSummaries()
              .stream()
              .map(
                  one ->
                      new Resource(
                          one.logicalResourceId(),
                          one.resourceType(),
                          one.physicalResourceId() == null ? "" : one.physicalResourceId()))
              .toList());
    } catch (CloudFormationException e) {
      throw new StackException(
          "CloudFormation does not tell the stack "
              + name
              + ": "
              + e.awsErrorDetails().errorMessage()
              + "; name it as you did in sam deploy, and look at AWS_REGION and AWS_PROFILE",
          e);
    } catch (SdkException e) {
      throw new StackException(
          "cannot ask CloudFormation: "
              + SdkWords.of(e)
              + " Set AWS_REGION or AWS_PROFILE, and look at the credentials.",
          e);
    }
  }
}
