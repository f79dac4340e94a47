package dev.ipnledger.settings;

/**
 * A setting is missing or wrong, and the function that needs it must not start. The message names
 * the setting, what it must look like and what is wrong, and never holds a secret.
 */
public final class SettingException extends RuntimeException {
  private final String setting;

  public SettingException(String setting, String problem) {
    super(setting + " " + problem);
    this.setting = setting;
  }

  /** The name of the environment variable, or of the document that it points to. */
  public String setting() {
    return setting;
  }
}
