package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ipnledger.runtime.StartException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The AWS SAM CLI, told to call the emulator. */
final class Sam {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHOWN_ON_FAILURE = 2_000;

  private final Path program;
  private final Map<String, String> environment;

  /**
   * @param environment credentials, region and endpoint
   */
  Sam(Path program, Map<String, String> environment) {
    this.program = requireNonNull(program, "program is null");
    this.environment = Map.copyOf(environment);
  }

  /** {@code sam deploy}: makes the stack, or changes it to the template. */
  void deploy(String stack, Path folder, Map<String, String> parameters) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "deploy",
                "--template-file",
                LocalBuild.TEMPLATE,
                "--stack-name",
                stack,
                "--region",
                Emulator.REGION,
                "--resolve-s3",
                "--capabilities",
                "CAPABILITY_IAM",
                "--no-confirm-changeset",
                "--no-fail-on-empty-changeset",
                "--no-progressbar",
                "--parameter-overrides"));
    parameters.forEach((name, value) -> arguments.add(name + "=" + quoted(value)));
    run(folder, arguments);
  }

  /** {@code sam list stack-outputs}: by output key. */
  Map<String, String> outputs(String stack, Path folder) {
    String json =
        run(
            folder,
            List.of(
                "list",
                "stack-outputs",
                "--stack-name",
                stack,
                "--region",
                Emulator.REGION,
                "--output",
                "json"));
    Map<String, String> outputs = new LinkedHashMap<>();
    try {
      for (JsonNode output : JSON.readTree(json.substring(Math.max(0, json.indexOf('['))))) {
        outputs.put(output.path("OutputKey").asText(), output.path("OutputValue").asText());
      }
    } catch (IOException e) {
      throw new StartException("sam list stack-outputs printed no JSON: " + json, e);
    }
    return outputs;
  }

  /** {@code sam delete}: removes the stack; what its template retains stays. */
  void delete(String stack, Path folder) {
    run(
        folder,
        List.of("delete", "--stack-name", stack, "--region", Emulator.REGION, "--no-prompts"));
  }

  private String run(Path folder, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.environment().put("SAM_CLI_TELEMETRY", "0");
    builder.redirectErrorStream(true);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new StartException("sam " + arguments.getFirst() + " failed:\n" + tail(output), null);
      }
      return output;
    } catch (IOException e) {
      throw new StartException("the SAM CLI cannot be started: " + program, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartException("interrupted while sam ran", e);
    }
  }

  /** What CloudFormation says against the template or a parameter comes last, in one line. */
  private static String tail(String output) {
    int refused = output.lastIndexOf("Error: Failed to create changeset");
    if (refused >= 0) {
      return output.substring(refused).strip();
    }
    return output.substring(Math.max(0, output.length() - SHOWN_ON_FAILURE));
  }

  /** SAM splits parameters like a shell. */
  private static String quoted(String value) {
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
