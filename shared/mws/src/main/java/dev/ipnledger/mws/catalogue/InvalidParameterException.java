package dev.ipnledger.mws.catalogue;

import static java.util.Objects.requireNonNull;

/**
 * A request that Amazon would refuse, found before it was sent. The message names the operation,
 * the parameter and what is allowed; it never repeats the value.
 */
public final class InvalidParameterException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  InvalidParameterException(String operation, String parameter, String complaint) {
    super(operation + ": " + parameter + " " + complaint);
    this.parameter = requireNonNull(parameter, "parameter is null");
  }

  /** The parameter at fault, in Amazon's spelling. */
  public String parameter() {
    return parameter;
  }
}
