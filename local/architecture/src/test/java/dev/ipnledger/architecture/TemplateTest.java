package dev.ipnledger.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.ledger.dynamodb.TableDefinition;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.runtime.events.StreamRules;
import dev.ipnledger.settings.SharedSettings;
import dev.ipnledger.settings.Variables;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What template.yaml and the code say twice, they say alike. */
class TemplateTest {
  private static final Pattern SETTING =
      Pattern.compile("\\.(?:required|optional)\\((?:SharedSettings\\.)?([A-Z_]+)\\)");
  private static final JsonNode TEMPLATE = Template.ROOT;
  private static final JsonNode TABLE = TEMPLATE.at("/Resources/LedgerTable/Properties");

  @Test
  void theTableHasTheIndexesOfTheLedger() {
    assertThat(Template.stream(TABLE.path("GlobalSecondaryIndexes")).map(TemplateTest::index))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Index.values())
                .map(
                    index -> index.indexName() + " " + index.pk() + " " + index.sk() + " KEYS_ONLY")
                .toList());
  }

  @Test
  void everyKeyIsDefinedOnceAndText() {
    Set<String> keys = new TreeSet<>(TABLE.findValuesAsText("AttributeName"));
    keys.remove(TABLE.at("/TimeToLiveSpecification/AttributeName").textValue());
    assertThat(
            Template.stream(TABLE.path("AttributeDefinitions"))
                .map(key -> key.path("AttributeName").textValue()))
        .containsExactlyInAnyOrderElementsOf(keys);
    assertThat(
            Template.stream(TABLE.path("AttributeDefinitions"))
                .map(key -> key.path("AttributeType").textValue()))
        .containsOnly("S");
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aMessageStaysInvisibleSixTimesAsLongAsAFunctionMayRun(String name) {
    JsonNode function = TEMPLATE.path("Resources").path(name);
    boolean readsTheQueue = function.at("/Properties/Events/Queue").isObject();
    int longest =
        TEMPLATE.at("/Resources/NotificationQueue/Properties/VisibilityTimeout").intValue() / 6;
    assertThat(function.at("/Properties/Timeout").intValue())
        .as("time-out of %s, in seconds", name)
        .isBetween(1, readsTheQueue ? longest : 55);
  }

  @ParameterizedTest
  @MethodSource("functions")
  void everyFunctionHasARoleOfItsOwnThatNamesWhatItTouches(String name) {
    String part = name.replace("Function", "");
    assertThat(TEMPLATE.at("/Resources/" + name + "/Properties/Role").textValue())
        .isEqualTo(part + "Role.Arn");
    JsonNode role = TEMPLATE.at("/Resources/" + part + "Role/Properties");
    assertThat(role.path("ManagedPolicyArns").isMissingNode())
        .as("managed policies are too wide")
        .isTrue();
    assertThat(role.findValuesAsText("Resource")).isNotEmpty().doesNotContain("*");
  }

  @ParameterizedTest
  @MethodSource("functions")
  void everyHandlerIsAClassThatLambdaCanMake(String name) throws ReflectiveOperationException {
    String[] handler =
        TEMPLATE.at("/Resources/" + name + "/Properties/Handler").textValue().split("::");
    Class<?> type = Class.forName(handler[0]);
    assertThat(RequestHandler.class).isAssignableFrom(type);
    assertThat(type.getConstructor()).isNotNull();
    assertThat(handler[1]).isEqualTo("handleRequest");
  }

  @ParameterizedTest
  @MethodSource("functions")
  void everyFunctionGetsTheVariablesThatItReads(String name) {
    String module = name.replace("Function", "").toLowerCase(Locale.ROOT);
    Set<String> given = variables("/Globals/Function");
    given.addAll(variables("/Resources/" + name + "/Properties"));
    given.removeIf(variable -> variable.startsWith("POWERTOOLS_"));
    given.remove("SETTINGS_VERSION");
    assertThat(given)
        .as("environment variables of %s in template.yaml, and those that its settings read", name)
        .isEqualTo(read(module));
  }

  @Test
  void theParametersOfThePolicyHaveTheDefaultsOfTheCode() {
    // The other function has the same by an alias, which this reader does not follow.
    String policy =
        TEMPLATE
            .at("/Resources/ProcessFunction/Properties/Environment/Variables/POLICY")
            .textValue();
    for (Map.Entry<String, JsonNode> parameter : TEMPLATE.path("Parameters").properties()) {
      policy =
          policy.replace(
              "${" + parameter.getKey() + "}", parameter.getValue().path("Default").asText());
    }
    assertThat(policy).contains("pendingEvery", "closeAuthorizations").doesNotContain("$");
    assertThat(new Variables(Map.of("POLICY", policy)).required(SharedSettings.POLICY))
        .isEqualTo(Policy.STANDARD);
  }

  @Test
  void onlyProcessAndReconcileCanReadKeys() {
    assertThat(
            functions()
                .filter(
                    name ->
                        TEMPLATE
                            .path("Resources")
                            .path(name)
                            .toString()
                            .contains("SELLER_SECRET_ID")))
        .containsExactly("ProcessFunction", "ReconcileFunction");
  }

  @Test
  void theStreamIsReadInAwsAsInALocalRun() {
    JsonNode mapping =
        TEMPLATE.at("/Resources/PublishFunction/Properties/Events/Changes/Properties");
    assertThat(mapping.path("BatchSize").intValue()).isEqualTo(StreamRules.LOCAL.batchSize());
    assertThat(mapping.path("MaximumRetryAttempts").intValue())
        .isEqualTo(StreamRules.LOCAL.maximumRetryAttempts());
    assertThat(mapping.path("BisectBatchOnFunctionError").booleanValue()).isTrue();
    assertThat(mapping.at("/FunctionResponseTypes/0").textValue())
        .isEqualTo("ReportBatchItemFailures");
    assertThat(mapping.at("/FilterCriteria/Filters/0/Pattern").textValue())
        .isEqualTo(
            "{\"dynamodb\":{\"Keys\":{\"%s\":{\"S\":[{\"prefix\":\"%s\"}]}}}}"
                .formatted(TableDefinition.SK, Keys.OBJECT_PREFIX));
    assertThat(TABLE.at("/StreamSpecification/StreamViewType").textValue())
        .isEqualTo(TableDefinition.stream().streamViewTypeAsString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ChangeTopic", "AlertTopic"})
  void whatIsToldLiesEncrypted(String topic) {
    assertThat(TEMPLATE.at("/Resources/" + topic + "/Properties/KmsMasterKeyId").textValue())
        .isNotBlank();
  }

  static Stream<String> functions() {
    return Template.resources("AWS::Serverless::Function").map(Map.Entry::getKey);
  }

  private static Set<String> variables(String owner) {
    JsonNode variables = TEMPLATE.at(owner + "/Environment/Variables");
    return variables.properties().stream()
        .map(Map.Entry::getKey)
        .collect(toCollection(TreeSet::new));
  }

  /** The names of the settings that a function's settings record asks for. */
  private static Set<String> read(String module) {
    return Sources.javaMain()
        .filter(file -> Sources.name(file).startsWith("functions/" + module + "/"))
        .filter(file -> file.toString().endsWith("Settings.java"))
        .flatMap(file -> SETTING.matcher(String.join("\n", Sources.lines(file))).results())
        .map(match -> match.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static String index(JsonNode index) {
    return String.join(
        " ",
        index.path("IndexName").textValue(),
        index.at("/KeySchema/0/AttributeName").textValue(),
        index.at("/KeySchema/1/AttributeName").textValue(),
        index.at("/Projection/ProjectionType").textValue());
  }
}
