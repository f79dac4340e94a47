package dev.ipnledger.settings;

import java.util.Map;
import java.util.Optional;

/**
 * Reads settings from environment variables.
 *
 * <pre>{@code
 * var variables = new Variables(System.getenv());
 * String table = variables.required(SharedSettings.LEDGER_TABLE);
 * Optional<URI> endpoint = variables.optional(SharedSettings.MWS_ENDPOINT);
 * }</pre>
 *
 * <p>A variable that is blank counts as missing: CloudFormation has no other way to leave one out.
 */
public final class Variables {
  private final Map<String, String> environment;

  /** Takes the names and values of the environment variables, which are copied. */
  public Variables(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /**
   * The value of a setting that the function cannot do without.
   *
   * @throws SettingException when the variable is missing or malformed
   */
  public <T> T required(Setting<T> setting) {
    return optional(setting)
        .orElseThrow(
            () ->
                new SettingException(
                    setting.name(), "is missing; it must be " + setting.shape() + "."));
  }

  /**
   * The value of a setting that has a default or may be absent.
   *
   * @throws SettingException when the variable is there but malformed
   */
  public <T> Optional<T> optional(Setting<T> setting) {
    String text = environment.getOrDefault(setting.name(), "").trim();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(setting.parser().apply(text));
    } catch (IllegalArgumentException e) {
      throw new SettingException(
          setting.name(), "must be " + setting.shape() + ", but " + e.getMessage() + ".");
    }
  }
}
