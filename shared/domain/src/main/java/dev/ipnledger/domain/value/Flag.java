package dev.ipnledger.domain.value;

/**
 * Yes or no, as in {@code CaptureNow}.
 *
 * @param set true for {@code true} and {@code 1}
 */
public record Flag(boolean set) implements Value {
  @Override
  public String canonical() {
    return Boolean.toString(set);
  }
}
