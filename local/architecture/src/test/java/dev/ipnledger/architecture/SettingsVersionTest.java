package dev.ipnledger.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A parameter that changes publishes versions of the functions, because the content that is
 * numbered names everything that the functions refer to (decision 50).
 */
class SettingsVersionTest {
  private static final Pattern REFERENCE =
      Pattern.compile("!Ref (\\w+)|!GetAtt (\\w+)|\\$\\{(\\w+)(?:\\.\\w+)?\\}");
  private static final Pattern FUNCTION =
      Pattern.compile(
          "(?ms)^  \\w+:\\n    Type: AWS::Serverless::Function\\n(.*?)(?=^      Events:)");
  private static final Pattern GLOBALS =
      Pattern.compile("(?ms)^Globals:\\n(.*?)^    DeploymentPreference:");
  private static final Set<String> SETTINGS_THEMSELVES = Set.of("Settings");

  private final String text =
      String.join("\n", Sources.lines(Sources.ROOT.resolve("template.yaml")));

  @Test
  void theNumberedContentNamesAllThatFunctionsReferTo() {
    String functions =
        List.of(FUNCTION, GLOBALS).stream()
            .flatMap(pattern -> pattern.matcher(text).results())
            .map(match -> match.group(1))
            .reduce("", String::concat);
    Set<String> referredTo = references(functions);
    referredTo.removeAll(SETTINGS_THEMSELVES);

    String content = Template.at("/Resources/Settings/Properties/Content").textValue();

    assertThat(referredTo).contains("SellerRegistry", "CloseAtMost", "Tracing", "IngestRole");
    assertThat(references(content)).isEqualTo(referredTo);
  }

  @Test
  void everyFunctionCarriesTheNumberInItsVersionAndItsEnvironment() {
    assertThat(
            Template.resources("AWS::Serverless::Function")
                .map(Map.Entry::getValue)
                .map(function -> function.path("Properties")))
        .hasSize(6)
        .allSatisfy(
            properties -> {
              assertThat(properties.path("VersionDescription").textValue())
                  .isEqualTo("settings ${Settings.VersionNumber}");
              assertThat(properties.path("AutoPublishAliasAllProperties").booleanValue()).isTrue();
            });
    JsonNode number = Template.at("/Globals/Function/Environment/Variables/SETTINGS_VERSION");
    assertThat(number.textValue()).isEqualTo("${Settings.VersionNumber}");
  }

  private static Set<String> references(String text) {
    return REFERENCE
        .matcher(text)
        .results()
        .map(
            match ->
                match.group(1) != null ? match.group(1) : second(match.group(2), match.group(3)))
        .filter(name -> !name.equals("AWS"))
        .collect(toCollection(TreeSet::new));
  }

  private static String second(String attributeOf, String inText) {
    return attributeOf != null ? attributeOf : inText;
  }
}
